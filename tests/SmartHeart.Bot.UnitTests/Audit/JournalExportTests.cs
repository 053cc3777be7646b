using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Features.Audit;
using SmartHeart.Bot.Kit.Exporting;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.UnitTests.Kit;
using SmartHeart.Domain.Audit;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Audit;

/// <summary>The journal on its way to the topic.</summary>
public sealed class JournalExportTests : IAsyncLifetime
{
    private readonly Desk _desk = new();
    private TestApp _app = null!;

    public async Task InitializeAsync() => _app = await TestApp.Start();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Every_line_that_was_meant_stands_in_words_once_and_the_last_first()
    {
        var now = _app.Time.GetUtcNow();
        await _app.Add(
            new AuditEntry(now.AddMinutes(-3), 901, "Анна", AuditActions.ContentPublished, "=HYPERLINK(\"http://x\")", false, AuditArea.Content),
            new AuditEntry(now.AddMinutes(-2), 101, "Иван", AuditActions.AccessDenied, "/admin · private", true),
            new AuditEntry(now.AddMinutes(-1), 0, null, AuditActions.ContentPublished, "Рынок", false, AuditArea.Content));

        (await Run(new JournalFilter())).ShouldBeNull();

        _desk.Rows.ShouldBe(
        [
            "Бот||опубликовано|Рынок|", "Иван|101|отказано|/admin, личный чат|да", "Анна|901|опубликовано|=HYPERLINK(\"http://x\")|",
        ]);
        _desk.Sent.ShouldBe(["Журнал 02.03.2026.xlsx"]);
        _desk.Told[^1].ShouldBe("📊 Журнал готов: 3 записи.");
    }

    [Fact]
    public async Task A_filter_holds_and_a_long_journal_goes_part_by_part()
    {
        var now = _app.Time.GetUtcNow();
        var count = ReadJournalToExport.Size + 3;
        await _app.Add([.. Enumerable.Range(1, count).Select(i => (object)new AuditEntry(now.AddSeconds(-i), 901, "Анна", AuditActions.CrmChecked, $"{i}", false, AuditArea.Crm))]);
        await _app.Add(new AuditEntry(now.AddMinutes(-1), 901, "Анна", AuditActions.UsersExported, "All", false, AuditArea.Users));

        (await Run(new JournalFilter { Area = AuditArea.Crm })).ShouldBeNull();

        _desk.Rows.Select(row => row.Split('|')[3]).ShouldBe(Enumerable.Range(1, count).Select(i => $"{i}"));
    }

    [Fact]
    public async Task A_passing_refusal_is_tried_again()
    {
        _desk.Answer = new Delivery(DeliveryState.Retry, Words: "Too Many Requests");

        (await Run(new JournalFilter())).ShouldBe(OutboxVerdict.Retry("Too Many Requests"));
    }

    private Task<OutboxVerdict?> Run(JournalFilter filter) => _app.InScope(scope => new JournalExportHandler(
            scope.GetRequiredService<ISender>(), scope.GetRequiredService<Actor>(),
            new WorkbookExport(_desk, scope.GetRequiredService<ILongReading>(), _desk, _desk, _desk, TestSpeech.Speech(), _app.Time), TestSpeech.Speech())
        .Handle([new JournalToExport(filter, _app.Time.GetUtcNow())], default));

    /// <summary>Everything around the handler: what is written to the sheet, and a topic.</summary>
    private sealed class Desk : ISpreadsheets, IMessageSender, ITopicScreens, IOutboxProgress
    {
        public Delivery Answer { get; set; } = new(DeliveryState.Sent);

        public List<string> Sent { get; } = [];

        public List<string> Told { get; } = [];

        /// <summary>What was written, without its time.</summary>
        public List<string> Rows { get; } = [];

        public IWorkbook Create(TimeZoneInfo zone) => new Book(Rows);

        public Task<Delivery> DocumentToTopic(AdminTopic topic, string path, string name, string html, CancellationToken cancellationToken)
        {
            Sent.Add(name);
            return Task.FromResult(Answer);
        }

        public Task Keep<T>(T message, CancellationToken cancellationToken)
            where T : IOutboxMessage => Task.CompletedTask;

        public Task Keep<T>(IReadOnlyDictionary<int, T> messages, CancellationToken cancellationToken)
            where T : IOutboxMessage => throw new NotSupportedException();

        public TimeSpan DelayOf(AdminTopic topic, Screen screen, Anchor? over) => TimeSpan.Zero;

        public Task<Shown> Show(AdminTopic topic, Screen screen, Anchor? over, CancellationToken cancellationToken)
        {
            Told.Add(screen.Text.Value);
            return Task.FromResult(new Shown(new Anchor(Told.Count), new Delivery(DeliveryState.Sent, Told.Count)));
        }

        public Task<Delivery> ToTopic(AdminTopic topic, string html, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<Delivery> ToUser(long telegramId, string html, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<Delivery> CopyToUser(long telegramId, IReadOnlyList<int> messageIds, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    private sealed class Book(List<string> rows) : IWorkbook, ISheet
    {
        public int Files => 1;

        public int Rows => rows.Count;

        public ISheet AddSheet(string name, IReadOnlyList<SheetColumn> columns) => this;

        public void AddCharts(string name, IReadOnlyList<ChartBlock> blocks) => throw new NotSupportedException();

        public void Add(params ReadOnlySpan<Cell> cells)
        {
            cells[0].Moment.ShouldNotBeNull();
            rows.Add(string.Join('|', cells[1..].ToArray().Select(cell => cell.Text)));
        }

        public IReadOnlyList<string> Finish() => ["file"];

        public void Dispose()
        {
        }
    }
}
