using MediatR;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm.Sync;
using SmartHeart.Bot.Features.Crm;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.UnitTests.Kit;
using SmartHeart.Domain.Common;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Crm;

/// <summary>A synchronisation on its way through the pages: what is done stays done, and what is told stands in one message.</summary>
public sealed class CrmSyncHandlerTests
{
    private readonly Desk _desk = new();
    private readonly TestCrm _crm = new() { IsOn = true };
    private readonly ManualTime _time = new();

    [Fact]
    public async Task Every_page_is_kept_and_a_report_comes_in_a_message_of_its_own()
    {
        _desk.Steps = [Page(1), Page(2), Page(3, isRead: true)];

        (await Run()).ShouldBeNull();

        _desk.Kept.Select(run => run.Pages).ShouldBe([1, 2, 3]);
        _desk.Asked.Select(run => run.Pages).ShouldBe([0, 1, 2]);
        _desk.Told.Select(told => told.Over).ShouldBe([0, 1, 0]);
        _desk.Told[^1].Words.ShouldStartWith("<b>👥 Синхронизация закончена</b>");
    }

    [Fact]
    public async Task After_a_crash_it_goes_on_behind_the_last_page_in_the_same_message()
    {
        _desk.Row = _desk.Row with { Pages = 2, MessageId = 55 };
        _desk.Steps = [Page(3, isRead: true)];

        (await Run()).ShouldBeNull();

        _desk.Asked.ShouldHaveSingleItem().Pages.ShouldBe(2);
        _desk.Told[0].Over.ShouldBe(55);
    }

    [Fact]
    public async Task While_the_crm_is_away_it_rests_and_says_so_once()
    {
        _desk.Steps = [Page(1), run => run with { Waits = "Bad Gateway" }];
        var first = await Run();
        _desk.Steps = [run => run with { Waits = "Timeout" }];
        var second = await Run();
        _desk.Steps = [Page(2, isRead: true)];

        (await Run()).ShouldBeNull();

        (first!.Rests, first.Reason, second!.Rests, second.Reason).ShouldBe((true, "Bad Gateway", true, "Timeout"));
        _desk.Told.Count(told => told.Words.StartsWith("⏸ Жду AmoCRM", StringComparison.Ordinal)).ShouldBe(1);
        _desk.Kept[^1].ShouldSatisfyAllConditions(run => run.Pages.ShouldBe(2), run => run.Waits.ShouldBeNull());
    }

    [Fact]
    public async Task A_long_one_is_done_in_stretches_so_that_a_dead_process_does_not_hold_it_for_hours()
    {
        Func<CrmSync, CrmSync> Slow(int number, bool isRead = false) => run =>
        {
            _time.Advance(TimeSpan.FromMinutes(6));
            return Page(number, isRead)(run);
        };
        _desk.Steps = [Slow(1), Slow(2), Slow(3, isRead: true)];

        var first = (await Run()).ShouldNotBeNull();

        (first.Rests, first.After, _desk.Kept[^1].Pages).ShouldBe((true, TimeSpan.Zero, 2));
        (await Run()).ShouldBeNull();
        _desk.Asked.Select(run => run.Pages).ShouldBe([0, 1, 2]);
    }

    [Fact]
    public async Task Progress_is_told_every_ten_seconds()
    {
        _desk.Steps = [.. Enumerable.Range(1, 8).Select(i => (Func<CrmSync, CrmSync>)(run =>
        {
            _time.Advance(TimeSpan.FromSeconds(4));
            return Page(i, isRead: i == 8)(run);
        }))];

        (await Run()).ShouldBeNull();

        _desk.Told.Select(told => told.Words).Where(words => words.StartsWith("👥 Связываю", StringComparison.Ordinal)).Select(words => words.Split('\n')[1])
            .ShouldBe(["Контактов прочитано: 0, людей связано: 0", "Контактов прочитано: 300, людей связано: 3", "Контактов прочитано: 600, людей связано: 6"]);
    }

    [Fact]
    public async Task One_that_was_stopped_meanwhile_ends_without_a_word()
    {
        _desk.Steps = [Page(1), _ => throw new GoneException()];

        (await Run()).ShouldBeNull();

        _desk.Told.ShouldHaveSingleItem().Words.ShouldStartWith("👥 Связываю");
    }

    [Fact]
    public async Task The_row_that_says_so_tells_it_in_the_same_message_and_asks_for_nothing()
    {
        _desk.Row = _desk.Row with { IsCancelled = true, MessageId = 55, Contacts = 250 };

        (await Run()).ShouldBeNull();

        _desk.Asked.ShouldBeEmpty();
        var told = _desk.Told.ShouldHaveSingleItem();
        (told.Over, told.Words.StartsWith("⏹ Синхронизация остановлена", StringComparison.Ordinal)).ShouldBe((55, true));
    }

    [Fact]
    public async Task A_report_that_did_not_leave_is_told_again_and_nothing_is_read_again()
    {
        _desk.Steps = [Page(1, isRead: true)];
        _desk.Refusals = [null, null, new Delivery(DeliveryState.Retry, Words: "Too Many Requests")];
        (await Run()).ShouldBe(OutboxVerdict.Retry("Too Many Requests"));

        (await Run()).ShouldBeNull();

        _desk.Asked.Count.ShouldBe(1);
        _desk.Told[^1].Words.ShouldStartWith("<b>👥 Синхронизация закончена</b>");
    }

    [Fact]
    public async Task Without_a_crm_it_waits_for_one()
    {
        _crm.IsOn = false;

        (await Run())!.Rests.ShouldBeTrue();

        _desk.Told.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_can_not_go_on_is_told()
    {
        (await Handler().GiveUp(_desk.Row, "TimeoutException", default)).ShouldBeTrue();

        _desk.Told.ShouldHaveSingleItem().Words.ShouldContain("TimeoutException");
    }

    private static Func<CrmSync, CrmSync> Page(int page, bool isRead = false) =>
        run => run with { Pages = page, Contacts = page * 100, Linked = page, IsRead = isRead, Waits = null };

    private Task<OutboxVerdict?> Run() => Handler().Handle([_desk.Row], default);

    private CrmSyncHandler Handler() => new(_desk, new Actor(), _crm, _desk, _desk, TestSpeech.Speech(), _time);

    private sealed class GoneException : Exception;

    /// <summary>Everything around the handler: pages by script, a topic, and the row that is kept.</summary>
    private sealed class Desk : ISender, ITopicScreens, IOutboxProgress
    {
        public List<Func<CrmSync, CrmSync>> Steps { get; set; } = [];

        public List<CrmSync> Asked { get; } = [];

        public List<CrmSync> Kept { get; } = [];

        public List<(int Over, string Words)> Told { get; } = [];

        /// <summary>What Telegram says to the next screens; takes them when there is nothing.</summary>
        public List<Delivery?> Refusals { get; set; } = [];

        public CrmSync Row { get; set; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

        public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default) =>
            Task.FromResult((TResponse)Answer(request));

        public Task Keep<T>(T message, CancellationToken cancellationToken)
            where T : IOutboxMessage
        {
            Kept.Add(Row = (CrmSync)(object)message);
            return Task.CompletedTask;
        }

        public Task Keep<T>(IReadOnlyDictionary<int, T> messages, CancellationToken cancellationToken)
            where T : IOutboxMessage => throw new NotSupportedException();

        public TimeSpan DelayOf(AdminTopic topic, Screen screen, Anchor? over) => TimeSpan.Zero;

        public Task<Shown> Show(AdminTopic topic, Screen screen, Anchor? over, CancellationToken cancellationToken)
        {
            var refusal = Refusals.Count == 0 ? null : Refusals[0];
            if (Refusals.Count > 0) Refusals.RemoveAt(0);
            if (refusal is not null) return Task.FromResult(new Shown(default, refusal));

            Told.Add((over?.MessageId ?? 0, screen.Text.Value));
            var id = over?.MessageId ?? Told.Count;
            return Task.FromResult(new Shown(new Anchor(id), new Delivery(DeliveryState.Sent, id)));
        }

        public Task Send<TRequest>(TRequest request, CancellationToken cancellationToken = default)
            where TRequest : IRequest => throw new NotSupportedException();

        public Task<object?> Send(object request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public IAsyncEnumerable<TResponse> CreateStream<TResponse>(IStreamRequest<TResponse> request, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public IAsyncEnumerable<object?> CreateStream(object request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        private object Answer(object request)
        {
            if (request is ReportCrmSync report) return (Result<CrmSyncReport>)new CrmSyncReport(report.Run, 0);

            var run = ((LinkCrmPage)request).Run;
            var step = Steps[0];
            Steps.RemoveAt(0);
            Asked.Add(run);
            try
            {
                return (Result<CrmSyncStep>)new CrmSyncStep(step(run));
            }
            catch (GoneException)
            {
                return (Result<CrmSyncStep>)new CrmSyncStep(run, IsGone: true);
            }
        }
    }
}
