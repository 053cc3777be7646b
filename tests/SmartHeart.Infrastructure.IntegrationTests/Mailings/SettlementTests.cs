using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>What becomes of people who were claimed, and who is taken next.</summary>
public abstract class SettlementTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    private IDeliveryLedger Ledger => App.Services.GetRequiredService<IDeliveryLedger>();

    [DatabaseFact]
    public async Task A_settlement_that_is_repeated_leaves_a_newer_claim_alone()
    {
        var mailing = await Started(1);
        var first = await ClaimOne(mailing);
        var kept = new Settlement(first, RecipientState.Failed, Words: "Bad Request: no");
        await Ledger.Settle(mailing, [kept], default);
        await PutBack(mailing, RecipientState.Failed);
        App.Time.Advance(TimeSpan.FromMilliseconds(1));
        var second = await ClaimOne(mailing);

        await Ledger.Settle(mailing, [kept], default);

        (await Row(mailing)).State.ShouldBe(RecipientState.Sending);
        (await Figures(mailing)).Failed.ShouldBe(0);
        await Ledger.Settle(mailing, [new Settlement(second, RecipientState.Sent, 7)], default);
        (await Row(mailing)).ShouldSatisfyAllConditions(row => row.State.ShouldBe(RecipientState.Sent), row => row.MessageId.ShouldBe(7));
        (await Figures(mailing)).ShouldSatisfyAllConditions(figures => figures.Sent.ShouldBe(1), figures => figures.Failed.ShouldBe(0));
    }

    [DatabaseFact]
    public async Task Who_was_turned_away_and_taken_again_at_the_same_moment_is_another_claim()
    {
        var mailing = await Started(1);
        var turnedAway = new Settlement(await ClaimOne(mailing), RecipientState.Pending, Words: "Too Many Requests");
        await Ledger.Settle(mailing, [turnedAway], default);
        var second = await ClaimOne(mailing);
        (second.At, second.Attempts).ShouldBe((turnedAway.Person.At, 2));

        await Ledger.Settle(mailing, [turnedAway], default);

        (await Row(mailing)).State.ShouldBe(RecipientState.Sending);
    }

    [DatabaseFact]
    public async Task A_settlement_that_is_repeated_counts_once()
    {
        var mailing = await Started(2);
        var people = (await Ledger.Claim(mailing, 2, default)).People;
        Settlement[] both = [new Settlement(people[0], RecipientState.Sent, 5), new Settlement(people[1], RecipientState.Blocked)];
        await Ledger.Settle(mailing, both, default);

        await Ledger.Settle(mailing, both, default);

        var figures = await Figures(mailing);
        (figures.Total, figures.Sent, figures.Blocked, figures.Rewritten).ShouldBe((2, 1, 1, 0));
    }

    [DatabaseFact]
    public async Task An_answer_that_comes_after_it_was_given_up_knows_better()
    {
        var mailing = await Started(1);
        var person = await ClaimOne(mailing);
        App.Time.Advance(TimeSpan.FromHours(1));
        (await Ledger.Expire(atStart: false, default)).ShouldBe(1);
        (await Row(mailing)).ShouldSatisfyAllConditions(row => row.State.ShouldBe(RecipientState.Unknown), row => row.At.ShouldBe(person.At));

        await Ledger.Settle(mailing, [new Settlement(person, RecipientState.Sent, 7)], default);

        (await Row(mailing)).State.ShouldBe(RecipientState.Sent);
        (await Figures(mailing)).ShouldSatisfyAllConditions(figures => figures.Sent.ShouldBe(1), figures => figures.Unknown.ShouldBe(0));
    }

    [DatabaseFact]
    public async Task Who_was_turned_away_waits_and_others_go_meanwhile()
    {
        var mailing = await Started(2);
        var first = await ClaimOne(mailing);
        await Ledger.Settle(mailing, [new Settlement(first, RecipientState.Pending, Words: "Internal Server Error", Wait: TimeSpan.FromSeconds(15))], default);

        var other = await ClaimOne(mailing);
        other.UserId.ShouldNotBe(first.UserId);
        await Ledger.Settle(mailing, [new Settlement(other, RecipientState.Sent, 5)], default);
        var nobody = await Ledger.Claim(mailing, 5, default);
        (nobody.Looked, nobody.NextAt).ShouldBe((0, App.Time.GetUtcNow().AddSeconds(15)));
        (await Ledger.HasOpen(mailing, default)).ShouldBeTrue();

        App.Time.Advance(TimeSpan.FromSeconds(15));
        (await ClaimOne(mailing)).ShouldSatisfyAllConditions(person => person.UserId.ShouldBe(first.UserId), person => person.Attempts.ShouldBe(2));
    }

    [DatabaseFact]
    public async Task What_never_left_was_no_attempt()
    {
        var mailing = await Started(1);
        await Ledger.Settle(mailing, [new Settlement(await ClaimOne(mailing), RecipientState.Pending, NeverLeft: true)], default);

        (await Row(mailing)).Attempts.ShouldBe(0);
        (await ClaimOne(mailing)).Attempts.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task The_rest_of_a_mailing_is_left_only_when_it_was_cancelled()
    {
        var mailing = await Started(3);
        await Ledger.Settle(mailing, [new Settlement(await ClaimOne(mailing), RecipientState.Sent, 5)], default);

        (await Ledger.LeaveRest(mailing, default)).ShouldBeFalse();
        (await App.All<Recipient>()).Count(row => row.State == RecipientState.Pending).ShouldBe(2);

        (await App.Send(new CancelMailing(mailing), TestActor.Owner())).IsOk.ShouldBeTrue();
        (await Ledger.LeaveRest(mailing, default)).ShouldBeFalse();
        (await App.All<Recipient>()).Select(row => row.State).Order().ShouldBe([RecipientState.Sent, RecipientState.Left, RecipientState.Left]);
        (await Ledger.HasOpen(mailing, default)).ShouldBeFalse();
    }

    [DatabaseFact]
    public async Task Those_put_back_are_taken_off_the_figures()
    {
        var mailing = await Started(3);
        var people = (await Ledger.Claim(mailing, 3, default)).People;
        await Ledger.Settle(
            mailing, [new(people[0], RecipientState.Failed), new(people[1], RecipientState.Failed), new(people[2], RecipientState.Unknown)], default);

        await PutBack(mailing, RecipientState.Failed);

        (await Figures(mailing)).ShouldSatisfyAllConditions(figures => figures.Failed.ShouldBe(0), figures => figures.Unknown.ShouldBe(1));
        (await App.All<Recipient>()).Count(row => row.State == RecipientState.Pending).ShouldBe(2);
    }

    private async Task<ClaimedPerson> ClaimOne(int mailing) => (await Ledger.Claim(mailing, 1, default)).People.Single();

    private async Task<Recipient> Row(int mailing) => (await App.All<Recipient>()).Single(row => row.MailingId == mailing);

    private async Task<MailingFigures> Figures(int mailing) => (await App.All<MailingFigures>()).Single(one => one.MailingId == mailing);

    private Task PutBack(int mailing, RecipientState state) => App.InScope(async scope =>
    {
        scope.GetRequiredService<IRecipientLog>().PutBack(mailing, state);
        await scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });

    private async Task<int> Started(int people)
    {
        var now = App.Time.GetUtcNow();
        await App.Add([.. Enumerable.Range(1, people).Select(number =>
        {
            var user = User.Arrive(number, null, now);
            user.Decide(ConsentKind.PersonalData, true, Crowd.Version, now);
            user.Decide(ConsentKind.Advertising, true, Crowd.Version, now);
            return user;
        })]);
        var mailing = new Crowd(App, 0).NewMailing("Новость");
        mailing.Start(now).IsOk.ShouldBeTrue();
        await App.Add(mailing);
        while (await Ledger.Prepare(mailing.Id, default)) await Task.Yield();
        (await App.Send(new NotePrepared(mailing.Id), TestActor.System)).IsOk.ShouldBeTrue();
        return mailing.Id;
    }
}

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteSettlementTests() : SettlementTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerSettlementTests() : SettlementTests(DatabaseProvider.SqlServer);
