using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>Answers that come after their recipient was given up as unknown, and answers that are told twice.</summary>
public sealed class LateAnswerTests
{
    [Fact]
    public async Task A_late_answer_is_believed_and_the_figures_follow()
    {
        var (mailing, people) = await GivenUp(5);
        await using var _ = mailing;

        await mailing.Ledger.Settle(
            mailing.Id,
            [
                new Settlement(people[0], RecipientState.Sent, 77), new Settlement(people[1], RecipientState.Failed, Words: "Bad Request"),
                new Settlement(people[2], RecipientState.Blocked, Words: "Forbidden"), new Settlement(people[3], RecipientState.Unknown, Words: "timeout"),
            ],
            default);

        var rows = await mailing.Rows();
        rows.Select(row => row.State).ShouldBe([RecipientState.Sent, RecipientState.Failed, RecipientState.Blocked, RecipientState.Unknown, RecipientState.Unknown]);
        rows[0].MessageId.ShouldBe(77);
        (await mailing.App.All<User>()).Single(user => user.Id == people[2].UserId).Reachability.ShouldBe(Reachability.Blocked);
        await mailing.AddsUp();
    }

    /// <summary>The mailing has ended meanwhile: somebody who waits again would wait for ever.</summary>
    [Fact]
    public async Task A_late_answer_that_nothing_was_done_makes_it_failed_and_nobody_waits_in_a_finished_mailing()
    {
        var (mailing, people) = await GivenUp(3);
        await using var _ = mailing;
        await mailing.Pump();
        (await mailing.Read()).State.ShouldBe(MailingState.Finished);

        await mailing.Ledger.Settle(mailing.Id, [new Settlement(people[1], RecipientState.Pending, Words: "Too Many Requests")], default);

        (await mailing.Ledger.HasOpen(mailing.Id, default)).ShouldBeFalse();
        (await mailing.Rows())[1].State.ShouldBe(RecipientState.Failed);
        await mailing.AddsUp();
    }

    [Fact]
    public async Task Answers_in_time_and_late_ones_come_together_and_each_counts_once()
    {
        await using var mailing = await PumpedMailing.Start(6, Silent);
        await mailing.Prepare();
        var early = (await mailing.Ledger.Claim(mailing.Id, 3, default)).People;
        await mailing.Ledger.Expire(atStart: true, default);
        var late = (await mailing.Ledger.Claim(mailing.Id, 3, default)).People;
        List<Settlement> all = [.. early.Concat(late).Select(person => new Settlement(person, RecipientState.Sent, person.UserId))];

        for (var times = 0; times < 3; times++)
        {
            await mailing.Ledger.Settle(mailing.Id, all, default);
            (await mailing.Count()).ShouldBe(new Dictionary<RecipientState, int> { [RecipientState.Sent] = 6 });
            await mailing.AddsUp();
        }
    }

    /// <summary>The database wrote it down and broke off before it said so: it is told again, when they are on the wire once more.</summary>
    [Fact]
    public async Task An_answer_that_is_told_twice_changes_nothing_about_the_next_attempt()
    {
        await using var mailing = await PumpedMailing.Start(2, Silent);
        await mailing.Prepare();
        var turnedAway = (await mailing.Ledger.Claim(mailing.Id, 1, default)).People.Select(person => new Settlement(person, RecipientState.Pending)).ToList();
        await mailing.Ledger.Settle(mailing.Id, turnedAway, default);
        var second = (await mailing.Ledger.Claim(mailing.Id, 1, default)).People.Single();
        second.Attempts.ShouldBe(2);

        await mailing.Ledger.Settle(mailing.Id, turnedAway, default);

        (await mailing.Ledger.Claim(mailing.Id, 2, default)).People.ShouldNotContain(person => person.UserId == second.UserId);
        await mailing.Ledger.Settle(mailing.Id, [new Settlement(second, RecipientState.Sent, 5)], default);
        (await mailing.Rows())[0].State.ShouldBe(RecipientState.Sent);
        await mailing.AddsUp();
    }

    [Fact]
    public async Task A_database_that_breaks_off_after_each_commit_repeats_nobody()
    {
        const int People = 60;
        var calls = 0;
        var telegram = new ChancyTelegram(_ => Interlocked.Increment(ref calls) % 3 == 0
            ? new ParcelDelivery(DeliveryState.Retry, RetryAfter: TimeSpan.FromSeconds(1), Words: "Too Many Requests")
            : new ParcelDelivery(DeliveryState.Sent, 1));
        await using var mailing = await PumpedMailing.Start(People, telegram, ledger: inner => new ForgetfulLedger(inner));

        for (var tries = 0; tries < 20 && (await mailing.Read()).State != MailingState.Finished; tries++) await mailing.Pump();

        (await mailing.Count()).ShouldBe(new Dictionary<RecipientState, int> { [RecipientState.Sent] = People });
        telegram.Arrived.Where(pair => pair.Value > 1).ShouldBeEmpty("somebody got it twice");
        await mailing.AddsUp();
    }

    [Fact]
    public async Task Who_got_the_changed_text_is_counted_so_when_the_answer_is_late_too()
    {
        var telegram = new ChancyTelegram(_ => new ParcelDelivery(DeliveryState.Failed, Words: "Bad Request"));
        await using var mailing = await PumpedMailing.Start(3, telegram);
        await mailing.Pump();
        (await mailing.Does(new RewriteMailing { Id = mailing.Id, Html = "Новее", Sure = true })).ShouldBeTrue();
        await mailing.Pump();
        (await mailing.App.Send(new RepeatMailing(mailing.Id, RecipientState.Failed), TestActor.Owner())).IsOk.ShouldBeTrue();
        var people = (await mailing.Ledger.Claim(mailing.Id, 3, default)).People;
        (await mailing.Ledger.Expire(atStart: true, default)).ShouldBe(3);

        await mailing.Ledger.Settle(mailing.Id, [.. people.Select(person => new Settlement(person, RecipientState.Sent, 7))], default);

        (await mailing.App.All<MailingFigures>()).Single().Rewritten.ShouldBe(3);
        await mailing.AddsUp();
    }

    private static ChancyTelegram Silent => new(_ => new ParcelDelivery(DeliveryState.Unknown));

    /// <summary>Everybody was on the wire when the process died.</summary>
    private static async Task<(PumpedMailing Mailing, List<ClaimedPerson> People)> GivenUp(int people)
    {
        var mailing = await PumpedMailing.Start(people, Silent);
        await mailing.Prepare();
        var claim = await mailing.Ledger.Claim(mailing.Id, people, default);
        (await mailing.Ledger.Expire(atStart: true, default)).ShouldBe(people);
        return (mailing, [.. claim.People.OrderBy(person => person.UserId)]);
    }
}
