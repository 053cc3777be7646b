using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Bot.Features.Users.Admin;
using SmartHeart.Bot.Kit.Exporting;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.UnitTests.Kit;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Users.Admin;

/// <summary>A list of people on its way to the topic: what has left never leaves twice.</summary>
public sealed class UsersExportTests : IAsyncLifetime
{
    private readonly Desk _desk = new();
    private TestApp _app = null!;

    public async Task InitializeAsync()
    {
        _app = await TestApp.Start();
        await _app.Add([.. Enumerable.Range(1, 5).Select(i => (object)User.Arrive(1000 + i, null, _app.Time.GetUtcNow()))]);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Every_person_leaves_once_and_each_part_is_kept_before_and_after_it_leaves()
    {
        (await Run()).ShouldBeNull();

        _desk.Sent.ShouldBe(["5 4", "3 2", "1"]);
        _desk.Kept.Select(wish => (wish.Done.Parts, wish.OnWire?.Parts)).ShouldBe([(0, null), (0, 1), (1, null), (1, 2), (2, null), (2, 3), (3, null)]);
        _desk.Wish.Done.ShouldBe(new ExportMark(3, 5, 0, new ExportKey(1), IsAll: true));
        _desk.Told[^1].ShouldStartWith("📊 Список готов: 5 человек.");
    }

    [Fact]
    public async Task A_stop_between_two_parts_goes_on_behind_the_first_though_somebody_came_meanwhile()
    {
        _desk.Answers = [new Delivery(DeliveryState.Sent), null];
        await Should.ThrowAsync<OperationCanceledException>(Run);
        await _app.Add(User.Arrive(2000, null, _app.Time.GetUtcNow()));

        (await Run()).ShouldBeNull();

        _desk.Sent.ShouldBe(["5 4", "3 2", "1"]);
        _desk.Told.ShouldContain("📊 Продолжаю список: отправлено файлов: 1. Собираю остальное…");
    }

    [Fact]
    public async Task A_passing_refusal_repeats_the_refused_part_alone()
    {
        _desk.Answers = [new Delivery(DeliveryState.Sent), new Delivery(DeliveryState.Retry, Words: "Too Many Requests")];
        (await Run()).ShouldBe(OutboxVerdict.Retry("Too Many Requests"));

        (await Run()).ShouldBeNull();

        _desk.Sent.ShouldBe(["5 4", "3 2", "1"]);
    }

    [Fact]
    public async Task A_part_that_was_on_the_wire_when_the_process_fell_is_told_of_and_does_not_go_again()
    {
        _desk.Wish = _desk.Wish with { Done = new ExportMark(1, 2, 0, new ExportKey(4), false), OnWire = new ExportMark(2, 4, 0, new ExportKey(2), false) };

        (await Run()).ShouldBeNull();

        _desk.Sent.ShouldBe(["1"]);
        _desk.Told[0].ShouldStartWith("❔ Связь прервалась, когда файл №2 уже уходил");
        _desk.Told[^1].ShouldStartWith("📊 Список готов: 5 человек.");
    }

    [Fact]
    public async Task The_last_part_on_the_wire_ends_it()
    {
        _desk.Wish = _desk.Wish with { OnWire = new ExportMark(1, 5, 0, new ExportKey(1), IsAll: true) };

        (await Run()).ShouldBeNull();

        _desk.Sent.ShouldBeEmpty();
        _desk.Told[0].ShouldStartWith("❔ Связь прервалась, когда файл уже уходил");
    }

    [Fact]
    public async Task An_outcome_that_is_lost_is_told_and_the_other_parts_leave()
    {
        _desk.Answers = [new Delivery(DeliveryState.Unknown, Words: "timeout")];

        (await Run()).ShouldBeNull();

        _desk.Sent.ShouldBe(["3 2", "1"]);
        _desk.Told.ShouldContain(words => words.StartsWith("❔ Связь прервалась, когда файл №1", StringComparison.Ordinal));
    }

    /// <summary>One attempt of the lane, with what the attempt before has kept.</summary>
    private Task<OutboxVerdict?> Run() => _app.InScope(scope => new UsersExportHandler(
            scope.GetRequiredService<ISender>(), scope.GetRequiredService<Actor>(),
            new WorkbookExport(_desk, scope.GetRequiredService<ILongReading>(), _desk, _desk, _desk, TestSpeech.Speech(), _app.Time), TestSpeech.Speech())
        .Handle([_desk.Wish], default));

    /// <summary>Everything around the handler: parts of two people as files of their ids, a topic, and the row that is kept.</summary>
    private sealed class Desk : ISpreadsheets, IMessageSender, ITopicScreens, IOutboxProgress
    {
        /// <summary>Answers to the next uploads, null for a stop while it waits; sent when there are none.</summary>
        public List<Delivery?> Answers { get; set; } = [];

        public List<string> Sent { get; } = [];

        public List<string> Told { get; } = [];

        public List<UsersToExport> Kept { get; } = [];

        public UsersToExport Wish { get; set; } = new(new UserSelection(), new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

        public IWorkbook Create(TimeZoneInfo zone) => new Book();

        public Task Keep<T>(T message, CancellationToken cancellationToken)
            where T : IOutboxMessage
        {
            Kept.Add(Wish = (UsersToExport)(object)message);
            return Task.CompletedTask;
        }

        public Task Keep<T>(IReadOnlyDictionary<int, T> messages, CancellationToken cancellationToken)
            where T : IOutboxMessage => throw new NotSupportedException();

        public Task<Delivery> DocumentToTopic(AdminTopic topic, string path, string name, string html, CancellationToken cancellationToken)
        {
            Wish.OnWire.ShouldNotBeNull();
            var answer = Answers.Count == 0 ? new Delivery(DeliveryState.Sent) : Answers[0];
            if (Answers.Count > 0) Answers.RemoveAt(0);
            if (answer is null) throw new OperationCanceledException();
            if (answer.State == DeliveryState.Sent) Sent.Add(path);
            return Task.FromResult(answer);
        }

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

    private sealed class Book : IWorkbook, ISheet
    {
        private readonly List<string> _ids = [];

        public int Files => Math.Max(1, (_ids.Count + 1) / 2);

        public int Rows => _ids.Count;

        public ISheet AddSheet(string name, IReadOnlyList<SheetColumn> columns) => this;

        public void AddCharts(string name, IReadOnlyList<ChartBlock> blocks) => throw new NotSupportedException();

        public void Add(params ReadOnlySpan<Cell> cells) => _ids.Add($"{cells[0].Number}");

        public IReadOnlyList<string> Finish() => [.. _ids.Chunk(2).Select(part => string.Join(' ', part))];

        public void Dispose()
        {
        }
    }
}
