using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>Who becomes a recipient, and who is left out at the last moment.</summary>
public abstract class LeftOutTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    private static readonly Audience Vips = new([[new Condition(ConditionKind.Tagged, Text: "vip")]]);

    protected override void Configure(IServiceCollection services) => services.AddSingleton(new MailingPolicy { DailyCap = 1 });

    private IDeliveryLedger Ledger => App.Services.GetRequiredService<IDeliveryLedger>();

    [DatabaseFact]
    public async Task Only_who_may_get_it_and_fits_becomes_a_recipient()
    {
        var crowd = new Crowd(App, 6);
        await crowd.Gather(150);
        var mailing = await Started(Vips);

        (await Recipients(mailing)).ShouldBe(
            crowd.People.Where(one => one.Tags.Contains("vip") && Crowd.Reason(one, Interests.News, 0, mailing) == SkipReason.None)
                .Select(one => (one.Id, RecipientState.Pending, SkipReason.None)).OrderBy(row => row.Id));
    }

    [DatabaseFact]
    public async Task Who_joined_after_the_start_is_no_recipient()
    {
        await Subscribers(1);
        var mailing = await Started(Audience.Everyone);
        await Subscribers(1);

        while (await Ledger.Prepare(mailing, default)) await Task.Yield();

        (await Recipients(mailing)).Count.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task Whoever_may_not_get_it_any_more_is_skipped_with_the_reason_and_counted()
    {
        var ids = await Subscribers(7, tag: "vip");
        var mailing = await Started(Vips);
        await Change(ids[0], user => user.Withdraw(ConsentKind.Advertising, Crowd.Version, Now));
        await Change(ids[1], user => user.CareFor(Interests.News, false));
        await Change(ids[2], user => user.Note(Reachability.Blocked, Now));
        await Change(ids[3], user => user.Erase(Now));
        await Untag(ids[4]);
        await SentElsewhere(ids[5]);

        var claim = await Ledger.Claim(mailing, 100, default);

        claim.People.Select(person => person.UserId).ShouldBe([ids[6]]);
        claim.Looked.ShouldBe(7);
        (await Recipients(mailing)).ShouldBe(
        [
            (ids[0], RecipientState.Skipped, SkipReason.NoConsent), (ids[1], RecipientState.Skipped, SkipReason.Unsubscribed),
            (ids[2], RecipientState.Skipped, SkipReason.Unreachable), (ids[3], RecipientState.Skipped, SkipReason.Erased),
            (ids[4], RecipientState.Skipped, SkipReason.NoLongerFits), (ids[5], RecipientState.Skipped, SkipReason.Capped),
            (ids[6], RecipientState.Sending, SkipReason.None),
        ]);
        var figures = (await App.All<MailingFigures>()).Single(one => one.MailingId == mailing);
        (figures.Total, figures.Skipped).ShouldBe((7, 6));
    }

    [DatabaseFact]
    public async Task Of_whoever_is_erased_while_it_is_on_the_wire_only_what_became_of_it_is_kept()
    {
        var ids = await Subscribers(2);
        var mailing = await Started(Audience.Everyone);
        var people = (await Ledger.Claim(mailing, 10, default)).People;
        (await App.Send(new EraseMyData(), new TestActor(Role.User, 1))).IsOk.ShouldBeTrue();

        await Ledger.Settle(mailing, [.. people.Select(person => new Settlement(person, RecipientState.Sent, 50 + person.UserId, "61,62", "Telegram's words"))], default);

        (await App.All<Recipient>()).OrderBy(row => row.UserId).Select(row => (row.UserId, row.State, row.MessageId, row.MoreIds, row.Words)).ShouldBe(
        [
            (ids[0], RecipientState.Sent, 0, null, null), (ids[1], RecipientState.Sent, 50 + ids[1], "61,62", "Telegram's words"),
        ]);
    }

    [DatabaseFact]
    public async Task Consent_to_an_older_policy_is_none()
    {
        await Subscribers(1);
        var mailing = await Started(Audience.Everyone);
        App.Policy.Version = "2";

        (await Ledger.Claim(mailing, 10, default)).People.ShouldBeEmpty();

        (await Recipients(mailing)).Single().Skipped.ShouldBe(SkipReason.NoConsent);
    }

    [DatabaseFact]
    public async Task Two_mailings_side_by_side_do_not_both_reach_who_may_get_one()
    {
        await Subscribers(1);
        var (first, second) = (await Started(Audience.Everyone), await Started(Audience.Everyone));

        (await Ledger.Claim(first, 10, default)).People.Count.ShouldBe(1);
        (await Ledger.Claim(second, 10, default)).People.ShouldBeEmpty();

        (await Recipients(second)).Single().Skipped.ShouldBe(SkipReason.Capped);
    }

    [DatabaseFact]
    public async Task A_mailing_that_did_not_arrive_counts_for_nobody()
    {
        await Subscribers(1);
        var (first, second) = (await Started(Audience.Everyone), await Started(Audience.Everyone));
        var person = (await Ledger.Claim(first, 10, default)).People.Single();
        await Ledger.Settle(first, [new Settlement(person, RecipientState.Failed, Words: "Bad Request")], default);

        (await Ledger.Claim(second, 10, default)).People.Count.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task After_a_day_one_may_get_a_mailing_again()
    {
        await Subscribers(1);
        var first = await Started(Audience.Everyone);
        var person = (await Ledger.Claim(first, 10, default)).People.Single();
        await Ledger.Settle(first, [new Settlement(person, RecipientState.Sent, 5)], default);
        App.Time.Advance(TimeSpan.FromHours(24) + TimeSpan.FromMinutes(1));
        var second = await Started(Audience.Everyone);

        (await Ledger.Claim(second, 10, default)).People.Count.ShouldBe(1);
    }

    private DateTimeOffset Now => App.Time.GetUtcNow();

    private async Task<int[]> Subscribers(int count, string? tag = null)
    {
        var known = (await App.All<User>()).Count;
        var people = Enumerable.Range(known + 1, count).Select(number =>
        {
            var user = User.Arrive(number, null, Now);
            user.Decide(ConsentKind.PersonalData, true, Crowd.Version, Now);
            user.Decide(ConsentKind.Advertising, true, Crowd.Version, Now);
            return user;
        }).ToArray();
        await App.Add([.. people]);
        if (tag is not null) await App.Add([.. people.Select(user => new UserTag(user.Id, Tag.Stored(tag), Now))]);
        return [.. people.Select(user => user.Id)];
    }

    /// <summary>A mailing whose recipients are in the ledger.</summary>
    private async Task<int> Started(Audience audience)
    {
        var mailing = new Crowd(App, 0).NewMailing("Новость");
        mailing.IsFor(audience, Now);
        mailing.Start(Now).IsOk.ShouldBeTrue();
        await App.Add(mailing);
        while (await Ledger.Prepare(mailing.Id, default)) await Task.Yield();
        (await App.Send(new NotePrepared(mailing.Id), TestActor.System)).IsOk.ShouldBeTrue();
        return mailing.Id;
    }

    private async Task SentElsewhere(int userId)
    {
        var other = await Started(new Audience([[new Condition(ConditionKind.Tagged, Text: "другие")]]));
        var ledger = App.Services.GetRequiredService<Persistence.Writing.IWriter>();
        await Persistence.Writing.WriterExtensions.Execute(
            ledger,
            new Persistence.Writing.Statement(
                """
                INSERT INTO "Recipients" ("MailingId", "UserId", "State", "Skipped", "Attempts", "At", "MessageId", "Edition") VALUES (@p0, @p1, 2, 0, 1, @p2, 5, 0)
                """, other, userId, Now),
            default);
        await Persistence.Writing.WriterExtensions.Execute(
            ledger, new Persistence.Writing.Statement("""UPDATE "MailingFigures" SET "LastSentAt" = @p1 WHERE "MailingId" = @p0""", other, Now), default);
    }

    private Task Untag(int userId) => App.InScope(async scope =>
    {
        var context = scope.GetRequiredService<SmartHeartDbContext>();
        context.Remove(await context.Set<UserTag>().AsTracking().SingleAsync(tag => tag.UserId == userId));
        await scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });

    private Task Change(int userId, Action<User> change) => App.InScope(async scope =>
    {
        change(await scope.GetRequiredService<SmartHeartDbContext>().Set<User>().AsTracking().SingleAsync(user => user.Id == userId));
        await scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });

    private async Task<List<(int Id, RecipientState State, SkipReason Skipped)>> Recipients(int mailingId) =>
        [.. (await App.All<Recipient>()).Where(row => row.MailingId == mailingId).OrderBy(row => row.UserId).Select(row => (row.UserId, row.State, row.Skipped))];
}

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteLeftOutTests() : LeftOutTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerLeftOutTests() : LeftOutTests(DatabaseProvider.SqlServer);
