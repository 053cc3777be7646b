using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Mailings.Scheduling;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Mailings.Scheduling;

/// <summary>A mailing that waits for its time. The agency is in Berlin, quiet from 22:00 to 09:00; it is Monday, 2 March 2026, 10:00 there.</summary>
public sealed class MailingTimeTests : IAsyncLifetime
{
    private static readonly MailingPolicy Policy = new()
    {
        Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"),
        Quiet = new QuietHours(new TimeOnly(22, 0), new TimeOnly(9, 0)),
        Grace = TimeSpan.FromHours(1),
    };

    private TestApp _app = null!;

    private DateTimeOffset Now => _app.Time.GetUtcNow();

    public async Task InitializeAsync() => _app = await TestApp.Start(services => services.AddSingleton(Policy));

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_time_ahead_is_set_and_told_in_the_journal()
    {
        var id = await Drafted();

        var scheduled = (await Send(new ScheduleMailing { Id = id, At = Now.AddHours(3), Repeat = Repeat.Weekly })).ShouldBeOk();

        scheduled.ShouldBe(new ScheduledMailing(Now.AddHours(3), Repeat.Weekly));
        var mailing = await Stored(id);
        (mailing.State, mailing.StartAt, mailing.Repeat, mailing.FirstLocal).ShouldBe((MailingState.Scheduled, Now.AddHours(3), Repeat.Weekly, new DateTime(2026, 3, 2, 13, 0, 0)));
        (await Actions()).ShouldBe([(AuditActions.MailingScheduled, $"#{id} Новости")]);
    }

    [Fact]
    public async Task What_is_over_by_then_is_refused_and_so_is_a_time_that_was_not_told()
    {
        var id = await Drafted();

        (await Send(new ScheduleMailing { Id = id, At = Now })).ShouldFail("mailing.past");
        (await Send(new ScheduleMailing { Id = id })).ShouldBeInvalid().ShouldBe(["At: moment.no_time"]);
        (await Send(new ScheduleMailing { Id = id, At = Now.AddHours(1), Repeat = (Repeat)9 })).IsOk.ShouldBeFalse();
        (await Send(new ScheduleMailing { Id = 77, At = Now.AddHours(1) })).ShouldFail("mailing.gone");
        (await Stored(id)).State.ShouldBe(MailingState.Draft);
    }

    [Fact]
    public async Task Off_the_schedule_it_is_a_draft_again_and_nothing_starts()
    {
        var id = await Scheduled(TimeSpan.FromHours(1), Repeat.Daily);

        (await Send(new UnscheduleMailing(id))).ShouldBeOk();
        _app.Time.Advance(TimeSpan.FromHours(1));
        await Due(id);

        var mailing = await Stored(id);
        (mailing.State, mailing.StartAt, mailing.Repeat, mailing.FirstLocal).ShouldBe((MailingState.Draft, null, Repeat.None, null));
        (await Send(new UnscheduleMailing(id))).ShouldFail("mailing.not_scheduled");
    }

    [Fact]
    public async Task At_its_time_it_starts_once_and_not_a_minute_before()
    {
        var id = await Scheduled(TimeSpan.FromHours(1));
        _app.Time.Advance(TimeSpan.FromMinutes(59));
        await Due(id);
        (await Stored(id)).State.ShouldBe(MailingState.Scheduled);

        _app.Time.Advance(TimeSpan.FromMinutes(1));
        await Due(id);
        await Due(id);

        var mailing = await Stored(id);
        (mailing.State, mailing.StartedAt).ShouldBe((MailingState.Preparing, Now));
        (await Actions()).Count(line => line.Action == AuditActions.MailingStarted).ShouldBe(1);
    }

    [Fact]
    public async Task Each_time_of_a_repeating_one_is_a_mailing_of_its_own()
    {
        var id = await Scheduled(TimeSpan.FromHours(1), Repeat.Daily);
        _app.Time.Advance(TimeSpan.FromHours(1));
        await Due(id);
        _app.Time.Advance(TimeSpan.FromDays(1));
        await Due(id);

        var source = await Stored(id);
        (source.State, source.StartAt).ShouldBe((MailingState.Scheduled, Now.AddDays(1)));
        var made = (await _app.All<Mailing>()).Where(mailing => mailing.SourceId == id).ToList();
        made.Count.ShouldBe(2);
        made.ShouldAllBe(mailing => mailing.State == MailingState.Preparing && mailing.Repeat == Repeat.None && mailing.Title == "Новости");
    }

    [Fact]
    public async Task A_repeat_keeps_its_hour_when_clocks_are_put_forward()
    {
        var id = await Scheduled(TimeSpan.FromHours(1), Repeat.Monthly);
        _app.Time.Advance(TimeSpan.FromHours(1));

        await Due(id);

        (await Stored(id)).StartAt.ShouldBe(new DateTimeOffset(2026, 4, 2, 9, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Late_within_the_grace_it_starts_and_later_it_asks()
    {
        var (late, tooLate) = (await Scheduled(TimeSpan.FromHours(2)), await Scheduled(TimeSpan.FromMinutes(59)));
        _app.Time.Advance(TimeSpan.FromHours(2));

        await Due(late);
        await Due(tooLate);
        await Due(tooLate);

        (await Stored(late)).State.ShouldBe(MailingState.Preparing);
        (await Stored(tooLate)).State.ShouldBe(MailingState.Overdue);
        (await Asked()).ShouldBe([tooLate]);
    }

    [Fact]
    public async Task Days_of_downtime_are_one_run_of_a_repeating_one_when_the_last_time_is_within_the_grace()
    {
        var id = await Scheduled(TimeSpan.FromHours(1), Repeat.Daily);
        _app.Time.Advance(TimeSpan.FromDays(5) + TimeSpan.FromMinutes(90));

        await Due(id);

        (await _app.All<Mailing>()).Count(mailing => mailing.SourceId == id).ShouldBe(1);
        (await Stored(id)).StartAt.ShouldBe(Now.AddDays(1).AddMinutes(-30));
        (await Asked()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Days_of_downtime_ask_once_and_the_answer_sends_one()
    {
        var id = await Overdue(Repeat.Daily);

        var decided = (await Send(new DecideOverdue(id, Send: true))).ShouldBeOk();

        (await _app.All<Mailing>()).Count(mailing => mailing.SourceId == id).ShouldBe(1);
        decided.NextAt.ShouldBe(new DateTimeOffset(2026, 3, 8, 10, 0, 0, TimeSpan.Zero));
        var source = await Stored(id);
        (source.State, source.StartAt, source.Repeat).ShouldBe((MailingState.Scheduled, decided.NextAt, Repeat.Daily));
        (await Send(new DecideOverdue(id, Send: true))).ShouldFail("mailing.not_scheduled");
    }

    [Fact]
    public async Task A_missed_time_can_be_left_out()
    {
        var (once, daily) = (await Overdue(Repeat.None), await Overdue(Repeat.Daily));

        (await Send(new DecideOverdue(once, Send: false))).ShouldBeOk().NextAt.ShouldBeNull();
        (await Send(new DecideOverdue(daily, Send: false))).ShouldBeOk().NextAt.ShouldNotBeNull();

        (await Stored(once)).State.ShouldBe(MailingState.Draft);
        (await Stored(daily)).State.ShouldBe(MailingState.Scheduled);
        (await _app.All<Mailing>()).ShouldAllBe(mailing => mailing.SourceId == null);
    }

    [Fact]
    public async Task A_missed_one_that_does_not_repeat_is_sent_itself()
    {
        var id = await Overdue(Repeat.None);

        (await Send(new DecideOverdue(id, Send: true))).ShouldBeOk().NextAt.ShouldBeNull();

        (await Stored(id)).State.ShouldBe(MailingState.Preparing);
    }

    [Theory]
    [InlineData(3, null)] // 13:00
    [InlineData(13, 23)] // 23:00, and quiet until 09:00
    public async Task A_proposed_time_tells_of_quiet_hours(int hours, int? ends)
    {
        var id = await Drafted();

        var proposed = (await Send(new ProposeTime(id, Now.AddHours(hours)))).ShouldBeOk();

        proposed.At.ShouldBe(Now.AddHours(hours));
        proposed.HeldUntil.ShouldBe(ends is { } later ? Now.AddHours(later) : null);
    }

    [Fact]
    public async Task A_time_is_proposed_only_where_it_can_be_set()
    {
        var (draft, started) = (await Drafted(), await Scheduled(TimeSpan.FromHours(1)));
        _app.Time.Advance(TimeSpan.FromHours(1));
        await Due(started);

        (await Send(new ProposeTime(draft, Now))).ShouldFail("mailing.past");
        (await Send(new ProposeTime(draft, null))).ShouldFail("mailing.past");
        (await Send(new ProposeTime(started, Now.AddHours(1)))).ShouldFail("mailing.started");
        (await Send(new ScheduleMailing { Id = started, At = Now.AddHours(1) })).ShouldFail("mailing.started");
    }

    private Task<Result<T>> Send<T>(IRequest<Result<T>> request) => _app.Send(request, Who.Admin);

    private async Task<int> Drafted()
    {
        var mailing = Mailing.Draft(new MailingContent([new MailingPart(null, Html: "Новости")]), Interests.News, Now).Value;
        await _app.Add(mailing);
        return mailing.Id;
    }

    private async Task<int> Scheduled(TimeSpan after, Repeat repeat = Repeat.None)
    {
        var id = await Drafted();
        (await Send(new ScheduleMailing { Id = id, At = Now + after, Repeat = repeat })).ShouldBeOk();
        return id;
    }

    private async Task<int> Overdue(Repeat repeat)
    {
        var at = new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
        var mailing = Mailing.Draft(new MailingContent([new MailingPart(null, Html: "Новости")]), Interests.News, Now).Value;
        mailing.Schedule(at, repeat, at.AddHours(1).DateTime, at.AddHours(-1)).IsOk.ShouldBeTrue();
        await _app.Add(mailing);
        var back = at.AddDays(5).AddHours(5);
        if (Now < back) _app.Time.Advance(back - Now);
        await Due(mailing.Id);
        (await Stored(mailing.Id)).State.ShouldBe(MailingState.Overdue);
        return mailing.Id;
    }

    private async Task Due(int id) => (await _app.Send(new StartDueMailing(id), TestActor.System)).ShouldBeOk();

    private async Task<Mailing> Stored(int id) => (await _app.All<Mailing>()).Single(mailing => mailing.Id == id);

    private async Task<List<(string Action, string? Subject)>> Actions() =>
        [.. (await _app.All<AuditEntry>()).OrderBy(entry => entry.Id).Select(entry => (entry.Action, entry.Subject))];

    private async Task<List<int>> Asked()
    {
        var payloads = await _app.Payloads("mailing_overdue");
        return [.. payloads.Select(payload => System.Text.Json.JsonSerializer.Deserialize<MailingOverdue>(payload, System.Text.Json.JsonSerializerOptions.Web)!.MailingId)];
    }
}
