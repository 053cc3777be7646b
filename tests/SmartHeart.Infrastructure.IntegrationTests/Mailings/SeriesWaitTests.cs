using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Application.Mailings.Serial;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>Messages of series have time: who may not get one today waits for it, and whom it failed to reach may get it again.</summary>
public abstract class SeriesWaitTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    private const long Anna = 1001;
    private const long Boris = 1002;
    private int _series;

    private IDeliveryLedger Ledger => App.Services.GetRequiredService<IDeliveryLedger>();

    protected override void Configure(IServiceCollection services) => services.AddSingleton(new MailingPolicy { DailyCap = 1 });

    [DatabaseFact]
    public async Task Who_had_enough_for_today_gets_the_message_another_day()
    {
        var message = await Running();
        await Enrolled(message, Anna);
        await SentElsewhere();

        (await Ledger.Claim(message, 10, default)).ShouldSatisfyAllConditions(claim => claim.People.ShouldBeEmpty(), claim => claim.Looked.ShouldBe(1));
        (await Row(message)).State.ShouldBe(RecipientState.Pending);
        var figures = await Figures(message);
        (figures.Total, figures.Skipped).ShouldBe((1, 0));
        (await Ledger.AtWork(default)).ShouldBeEmpty("somebody who waits is no work");
        (await Ledger.Claim(message, 10, default)).Looked.ShouldBe(0);

        App.Time.Advance(TimeSpan.FromHours(25));
        (await Ledger.AtWork(default)).Single().Id.ShouldBe(message);
        (await Ledger.Claim(message, 10, default)).People.Single().TelegramId.ShouldBe(Anna);
    }

    [DatabaseFact]
    public async Task Who_reached_the_goal_while_waiting_gets_nothing()
    {
        var message = await Running();
        await Enrolled(message, Anna);
        await SentElsewhere();
        await Ledger.Claim(message, 10, default);
        (await App.Send(new FillProfile { FullName = "Анна Петрова", Phone = "+79001234567" }, TestActor.User(Anna))).IsOk.ShouldBeTrue();

        App.Time.Advance(TimeSpan.FromHours(2));
        (await Ledger.Claim(message, 10, default)).People.ShouldBeEmpty();

        (await Row(message)).ShouldSatisfyAllConditions(
            row => row.State.ShouldBe(RecipientState.Skipped), row => row.Skipped.ShouldBe(SkipReason.NoLongerFits));
    }

    [DatabaseFact]
    public async Task Who_unsubscribed_while_waiting_is_left_out_for_good()
    {
        var message = await Running();
        await Enrolled(message, Anna);
        await SentElsewhere();
        await Ledger.Claim(message, 10, default);
        (await App.Send(new DecideConsent(ConsentKind.Advertising, Granted: false), TestActor.User(Anna))).IsOk.ShouldBeTrue();

        App.Time.Advance(TimeSpan.FromHours(2));
        await Ledger.Claim(message, 10, default);

        (await Row(message)).ShouldSatisfyAllConditions(
            row => row.State.ShouldBe(RecipientState.Skipped), row => row.Skipped.ShouldBe(SkipReason.NoConsent));
    }

    [DatabaseFact]
    public async Task A_message_is_repeated_for_whom_it_failed_while_its_series_goes_on()
    {
        var message = await Running();
        await Enrolled(message, Anna, Boris);
        var people = (await Ledger.Claim(message, 10, default)).People.OrderBy(person => person.TelegramId).ToList();
        await Ledger.Settle(message, [new(people[0], RecipientState.Failed, Words: "Bad Request: no"), new(people[1], RecipientState.Sent, 5)], default);
        (await Ledger.AtWork(default)).ShouldBeEmpty();

        (await App.Send(new RepeatMailing(message, RecipientState.Unknown), TestActor.Admin())).Error.ShouldBe(MailingErrors.Nobody);
        (await App.Send(new RepeatMailing(message, RecipientState.Failed), TestActor.Admin())).Value.ShouldBe(new RepeatedMailing(message, 1));

        (await Ledger.AtWork(default)).Single().Id.ShouldBe(message);
        (await Ledger.Claim(message, 10, default)).People.Single().ShouldSatisfyAllConditions(
            person => person.TelegramId.ShouldBe(Anna), person => person.Attempts.ShouldBe(1));
        (await App.All<Mailing>()).Single().ShouldSatisfyAllConditions(
            mailing => mailing.State.ShouldBe(MailingState.Running), mailing => mailing.EndedAt.ShouldBeNull());
        (await App.All<Series>()).Single().ActiveSince.ShouldNotBeNull();
    }

    [DatabaseFact]
    public async Task A_message_of_a_series_that_is_off_is_not_repeated()
    {
        var message = await Running();
        await Enrolled(message, Anna);
        var person = (await Ledger.Claim(message, 10, default)).People.Single();
        await Ledger.Settle(message, [new(person, RecipientState.Failed)], default);
        (await App.Send(new ActivateSeries(_series, Active: false), TestActor.Admin())).IsOk.ShouldBeTrue();

        (await App.Send(new RepeatMailing(message, RecipientState.Failed), TestActor.Admin())).Error.ShouldBe(MailingErrors.NotRunning);
        (await Row(message)).State.ShouldBe(RecipientState.Failed);
    }

    private async Task<int> Running()
    {
        _series = (await App.Send(new AddSeries { Name = "Серия", Trigger = SeriesTrigger.Joined, Goal = SeriesGoal.Profile }, TestActor.Admin())).Value.Id;
        var content = new MailingContent([new MailingPart(null, Html: "Привет")]);
        await App.Send(new AddSeriesStep { SeriesId = _series, Delay = TimeSpan.Zero, Topic = Interests.News, Content = content }, TestActor.Admin());
        (await App.Send(new ActivateSeries(_series, Active: true), TestActor.Admin())).IsOk.ShouldBeTrue();
        return (await App.All<Mailing>()).Single().Id;
    }

    private async Task Enrolled(int message, params long[] people)
    {
        foreach (var id in people)
        {
            await App.Send(new StartBot(), TestActor.User(id));
            foreach (var kind in new[] { ConsentKind.PersonalData, ConsentKind.Advertising }) await App.Send(new DecideConsent(kind, Granted: true), TestActor.User(id));
        }

        App.Time.Advance(TimeSpan.FromMinutes(1));
        (await App.Send(new LookAtSeries((await App.All<SeriesStep>()).Single().Id), TestActor.System)).IsOk.ShouldBeTrue();
        (await App.All<Recipient>()).Count(row => row.MailingId == message).ShouldBe(people.Length);
    }

    /// <summary>Everybody gets a mailing, which is as many as one gets a day.</summary>
    private async Task SentElsewhere()
    {
        var now = App.Time.GetUtcNow();
        var other = new Crowd(App, 0).NewMailing("Новость");
        other.Start(now).IsOk.ShouldBeTrue();
        await App.Add(other);
        while (await Ledger.Prepare(other.Id, default)) await Task.Yield();
        (await App.Send(new NotePrepared(other.Id), TestActor.System)).IsOk.ShouldBeTrue();
        var people = (await Ledger.Claim(other.Id, 10, default)).People;
        await Ledger.Settle(other.Id, [.. people.Select(person => new Settlement(person, RecipientState.Sent, 5))], default);
        (await App.Send(new FinishMailing(other.Id), TestActor.System)).IsOk.ShouldBeTrue();
    }

    private async Task<Recipient> Row(int message) => (await App.All<Recipient>()).Single(row => row.MailingId == message);

    private async Task<MailingFigures> Figures(int message) => (await App.All<MailingFigures>()).Single(one => one.MailingId == message);
}

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteSeriesWaitTests() : SeriesWaitTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerSeriesWaitTests() : SeriesWaitTests(DatabaseProvider.SqlServer);
