using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Crm.Inbound;
using SmartHeart.Application.Events;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Mailings.Serial;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Mailings.Serial;
using SmartHeart.Infrastructure.Scheduling;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>Whose turn comes for the messages of a series, by looks that a test starts itself.</summary>
public abstract class SeriesEnrolmentTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    private const long Anna = 1001;
    private const long Boris = 1002;
    private const long Clara = 1003;
    private const int Talks = 5001;

    [DatabaseFact]
    public async Task Everybody_who_agreed_since_it_runs_gets_each_message_after_its_delay_and_once()
    {
        await Subscriber(Boris);
        App.Time.Advance(TimeSpan.FromMinutes(1));
        var (now, later) = await Running(SeriesTrigger.Joined, SeriesGoal.None, TimeSpan.Zero, TimeSpan.FromDays(1));
        App.Time.Advance(TimeSpan.FromMinutes(1));
        await Subscriber(Anna);

        await Look();
        (await Recipients(now)).ShouldBe([Anna]);
        (await Recipients(later)).ShouldBeEmpty();

        App.Time.Advance(TimeSpan.FromHours(23));
        await Look();
        (await Recipients(later)).ShouldBeEmpty();
        App.Time.Advance(TimeSpan.FromHours(1));
        await Look();
        await Look();

        (await Recipients(now)).ShouldBe([Anna]);
        (await Recipients(later)).ShouldBe([Anna]);
        (await Figures(now)).Total.ShouldBe(1);
        (await Figures(later)).Total.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task After_days_of_downtime_nobody_is_lost_and_nobody_comes_twice()
    {
        var (now, later) = await Running(SeriesTrigger.Joined, SeriesGoal.None, TimeSpan.Zero, TimeSpan.FromDays(2));
        var people = new List<long>();
        for (var day = 0; day < 6; day++)
        {
            App.Time.Advance(TimeSpan.FromDays(1));
            people.Add(await Subscriber(2000 + day));
            if (day is 0 or 4) await Look();
        }

        App.Time.Advance(TimeSpan.FromDays(9));
        await Look();
        await Look();

        (await Recipients(now)).ShouldBe(people);
        (await Recipients(later)).ShouldBe(people);
        (await Figures(now)).Total.ShouldBe(6);
    }

    [DatabaseFact]
    public async Task What_began_just_before_a_look_and_was_committed_after_it_is_found_by_the_next()
    {
        var (now, _) = await Running(SeriesTrigger.Joined, SeriesGoal.None, TimeSpan.Zero);
        App.Time.Advance(TimeSpan.FromHours(1));
        var began = App.Time.GetUtcNow();
        App.Time.Advance(TimeSpan.FromSeconds(2));
        await Look();
        App.Time.Advance(TimeSpan.FromSeconds(1));
        await Subscriber(Anna);
        await App.Read(db => db.Set<User>().ExecuteUpdateAsync(set => set.SetProperty(user => user.Advertising.At, began)));

        App.Time.Advance(TimeSpan.FromMinutes(1));
        await Look();

        (await Recipients(now)).ShouldBe([Anna]);
    }

    [DatabaseFact]
    public async Task Who_fills_the_profile_in_time_is_not_reminded_of_it()
    {
        var (reminder, _) = await Running(SeriesTrigger.ProfileUnfinished, SeriesGoal.None, TimeSpan.FromDays(1));
        await Subscriber(Anna);
        await Subscriber(Boris);
        await Profile(Anna);

        App.Time.Advance(TimeSpan.FromDays(1));
        await Look();

        (await Recipients(reminder)).ShouldBe([Boris]);
    }

    [DatabaseFact]
    public async Task Who_reached_the_goal_after_it_began_is_left_out()
    {
        var item = await Published();
        var (message, _) = await Running(SeriesTrigger.Joined, SeriesGoal.View, TimeSpan.FromDays(3));
        await Subscriber(Anna);
        await Subscriber(Boris);
        App.Time.Advance(TimeSpan.FromDays(1));
        (await App.Send(new OpenContent(item), TestActor.User(Anna))).IsOk.ShouldBeTrue();

        App.Time.Advance(TimeSpan.FromDays(2));
        await Look();

        (await Recipients(message)).ShouldBe([Boris]);
    }

    [DatabaseFact]
    public async Task The_goal_is_looked_at_again_when_it_leaves()
    {
        var item = await Published();
        var (message, _) = await Running(SeriesTrigger.Joined, SeriesGoal.View, TimeSpan.Zero);
        App.Time.Advance(TimeSpan.FromMinutes(1));
        await Subscriber(Anna);
        await Subscriber(Boris);
        await Look();
        App.Time.Advance(TimeSpan.FromMinutes(1));
        (await App.Send(new OpenContent(item), TestActor.User(Anna))).IsOk.ShouldBeTrue();

        (await Claimed(message)).ShouldBe([Boris]);

        var left = (await App.All<Recipient>()).Single(one => one.State == RecipientState.Skipped);
        left.Skipped.ShouldBe(SkipReason.NoLongerFits);
        (await Figures(message)).Skipped.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task Who_waited_when_it_was_stopped_gets_nothing_when_it_runs_again()
    {
        var (message, series) = await Running(SeriesTrigger.Joined, SeriesGoal.None, TimeSpan.Zero);
        App.Time.Advance(TimeSpan.FromMinutes(1));
        await Subscriber(Anna);
        await Look();
        await Send(new ActivateSeries(series, Active: false));
        (await Claimed(message)).ShouldBeEmpty();
        App.Time.Advance(TimeSpan.FromDays(30));
        await Send(new ActivateSeries(series, Active: true));
        App.Time.Advance(TimeSpan.FromMinutes(1));
        await Subscriber(Boris);
        await Look();

        (await Claimed(message)).ShouldBe([Boris]);
    }

    [DatabaseFact]
    public async Task Whoever_is_not_seen_for_long_is_found_and_who_comes_back_is_not_written_to()
    {
        await Subscriber(Anna);
        await Subscriber(Boris);
        var (message, _) = await Running(SeriesTrigger.Inactive, SeriesGoal.None, TimeSpan.FromDays(14));
        App.Time.Advance(TimeSpan.FromDays(1));
        await Seen(Anna);
        await Seen(Boris);
        App.Time.Advance(TimeSpan.FromDays(13));
        await Look();
        (await Recipients(message)).ShouldBeEmpty();

        App.Time.Advance(TimeSpan.FromDays(1) + TimeSpan.FromHours(1));
        await Look();
        (await Recipients(message)).ShouldBe([Anna, Boris]);
        await Seen(Anna);

        (await Claimed(message)).ShouldBe([Boris]);
    }

    [DatabaseFact]
    public async Task After_the_end_of_an_event_those_who_registered_are_written_to()
    {
        var (mine, other) = (await Event(TimeSpan.FromHours(2)), await Event(TimeSpan.FromHours(2)));
        var (message, _) = await Running(SeriesTrigger.EventEnded, SeriesGoal.None, TimeSpan.FromHours(1), eventId: mine);
        await Subscriber(Anna);
        await Subscriber(Boris);
        await Register(Anna, mine);
        await Register(Boris, other);
        App.Time.Advance(TimeSpan.FromHours(3));
        await Look();
        (await Recipients(message)).ShouldBeEmpty();

        App.Time.Advance(TimeSpan.FromHours(2));
        await Look();

        (await Recipients(message)).ShouldBe([Anna]);
        (await Claimed(message)).ShouldBe([Anna]);
    }

    [DatabaseFact]
    public async Task Who_registers_again_after_an_event_has_reached_that_goal()
    {
        var (over, next) = (await Event(TimeSpan.FromHours(2)), await Event(TimeSpan.FromDays(9)));
        var (message, _) = await Running(SeriesTrigger.EventEnded, SeriesGoal.Registration, TimeSpan.FromDays(1));
        foreach (var person in new[] { Anna, Boris })
        {
            await Subscriber(person);
            await Register(person, over);
        }

        App.Time.Advance(TimeSpan.FromHours(4));
        await Register(Anna, next);
        App.Time.Advance(TimeSpan.FromDays(1));
        await Look();

        (await Recipients(message)).ShouldBe([Boris]);
    }

    [DatabaseFact]
    public async Task Whose_lead_comes_to_the_status_is_written_to_and_others_are_not()
    {
        App.Crm.IsOn = true;
        await App.Add(new CrmStatus(1, Talks, "Заявки", "Переговоры", 1), new CrmStatus(1, Talks + 1, "Заявки", "Договор", 2));
        foreach (var person in new[] { Anna, Boris, Clara }) await Subscriber(person);
        await Stands(Clara, Talks);
        App.Time.Advance(TimeSpan.FromMinutes(1));
        var (message, _) = await Running(SeriesTrigger.LeadStatus, SeriesGoal.Request, TimeSpan.FromHours(1), statusId: Talks);
        App.Time.Advance(TimeSpan.FromMinutes(1));
        await Stands(Anna, Talks);
        await Stands(Boris, Talks + 1);
        App.Time.Advance(TimeSpan.FromMinutes(50));
        await Look();
        (await Recipients(message)).ShouldBeEmpty();

        App.Time.Advance(TimeSpan.FromMinutes(10));
        await Look();

        (await Recipients(message)).ShouldBe([Anna]);
        (await Claimed(message)).ShouldBe([Anna]);
    }

    [DatabaseFact]
    public async Task Whose_lead_has_gone_on_meanwhile_is_left_out_at_the_last_moment()
    {
        App.Crm.IsOn = true;
        await App.Add(new CrmStatus(1, Talks, "Заявки", "Переговоры", 1));
        await Subscriber(Anna);
        var (message, _) = await Running(SeriesTrigger.LeadStatus, SeriesGoal.None, TimeSpan.FromHours(1), statusId: Talks);
        App.Time.Advance(TimeSpan.FromMinutes(1));
        var lead = await Stands(Anna, Talks);
        App.Time.Advance(TimeSpan.FromHours(2));
        await Look();
        (await App.Send(new NoteStandings([new CrmLeadStanding(lead, 1, 143)], []), TestActor.System)).IsOk.ShouldBeTrue();

        (await Claimed(message)).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task Who_may_not_be_written_to_is_no_recipient()
    {
        var (message, _) = await Running(SeriesTrigger.Joined, SeriesGoal.None, TimeSpan.FromHours(1));
        await Subscriber(Anna);
        await Subscriber(Boris);
        (await App.Send(new DecideConsent(ConsentKind.Advertising, Granted: false), TestActor.User(Anna))).IsOk.ShouldBeTrue();

        App.Time.Advance(TimeSpan.FromHours(1));
        await Look();

        (await Recipients(message)).ShouldBe([Boris]);
    }

    [DatabaseFact]
    public async Task A_series_that_does_not_run_finds_nobody()
    {
        var (message, series) = await Running(SeriesTrigger.Joined, SeriesGoal.None, TimeSpan.Zero);
        await Send(new ActivateSeries(series, Active: false));
        App.Time.Advance(TimeSpan.FromMinutes(1));
        await Subscriber(Anna);

        await Look();
        foreach (var step in await App.All<SeriesStep>()) (await App.Send(new LookAtSeries(step.Id), TestActor.System)).IsOk.ShouldBeTrue();

        (await Recipients(message)).ShouldBeEmpty();
    }

    protected override void Configure(IServiceCollection services) => services.AddScoped<DueSeries>();

    private async Task Look()
    {
        var look = new DueLook<DueSeries>(App.Services.GetRequiredService<IServiceScopeFactory>(), App.Services.GetRequiredService<IOwnCommands>(), new SchedulePolicy(), App.Time, NullLogger<DueLook<DueSeries>>.Instance);
        App.Time.Advance(TimeSpan.FromSeconds(55));
        await look.Run(default);
    }

    /// <returns>The first message; and the second, or the series where there is one message.</returns>
    private async Task<(int First, int Second)> Running(SeriesTrigger trigger, SeriesGoal goal, TimeSpan delay, TimeSpan? second = null, int? eventId = null, int? statusId = null)
    {
        var id = (await Send(new AddSeries { Name = "Серия", Trigger = trigger, Goal = goal, EventId = eventId, StatusId = statusId })).Id;
        foreach (var (text, after) in new[] { ("Первое", (TimeSpan?)delay), ("Второе", second) })
        {
            if (after is not null)
                await Send(new AddSeriesStep { SeriesId = id, Delay = after, Topic = Interests.News, Content = new MailingContent([new MailingPart(null, Html: text)]) });
        }

        await Send(new ActivateSeries(id, Active: true));
        var messages = (await App.All<Mailing>()).Where(mailing => mailing.SeriesId == id).ToList();
        return (messages.Single(one => one.Title == "Первое").Id, messages.SingleOrDefault(one => one.Title == "Второе")?.Id ?? id);
    }

    private async Task<T> Send<T>(ICommand<T> command)
    {
        var result = await App.Send(command, TestActor.Admin());
        result.Error.ShouldBeNull();
        return result.Value;
    }

    private async Task<long> Subscriber(long telegramId)
    {
        await App.Send(new StartBot(), TestActor.User(telegramId));
        foreach (var kind in new[] { ConsentKind.PersonalData, ConsentKind.Advertising })
            (await App.Send(new DecideConsent(kind, Granted: true), TestActor.User(telegramId))).IsOk.ShouldBeTrue();
        return telegramId;
    }

    private Task<int> Seen(long telegramId) => App.Read(db =>
        db.Set<User>().Where(user => user.TelegramId == telegramId).ExecuteUpdateAsync(set => set.SetProperty(user => user.LastSeenAt, App.Time.GetUtcNow())));

    private async Task Profile(long telegramId) =>
        (await App.Send(new FillProfile { FullName = "Анна Петрова", Phone = "+79001234567" }, TestActor.User(telegramId))).IsOk.ShouldBeTrue();

    private async Task<int> Published()
    {
        var category = (await Send(new AddCategory { Title = "Раздел" })).Id;
        return (await Send(new AddContent { CategoryId = category, Title = "Материал", Body = "Текст", Publish = true })).Id;
    }

    /// <summary>An event that lasts an hour.</summary>
    private async Task<int> Event(TimeSpan after)
    {
        var category = (await Send(new AddCategory { Title = $"Раздел {Guid.NewGuid():N}"[..20], Kind = ContentKind.Event })).Id;
        var starts = App.Time.GetUtcNow() + after;
        return (await Send(new AddContent
        {
            Kind = ContentKind.Event,
            CategoryId = category,
            Title = "Встреча",
            Body = "Текст",
            StartsAt = starts,
            EndsAt = starts.AddHours(1),
            Place = "Офис",
            Publish = true,
        })).Id;
    }

    /// <summary>A lead of theirs comes to a status.</summary>
    private async Task<long> Stands(long telegramId, int status)
    {
        var user = (await App.All<User>()).Single(user => user.TelegramId == telegramId);
        var lead = CrmLead.Known(user.Id, 900_000 + user.Id, App.Time.GetUtcNow());
        await App.Add(lead);
        (await App.Send(new NoteStandings([new CrmLeadStanding(lead.LeadId!.Value, 1, status)], []), TestActor.System)).IsOk.ShouldBeTrue();
        return lead.LeadId.Value;
    }

    private async Task Register(long telegramId, int eventId) => (await App.Send(new RegisterForEvent(eventId), TestActor.User(telegramId))).Error.ShouldBeNull();

    private async Task<List<long>> Recipients(int mailingId) => await App.Read(db => (
        from recipient in db.Set<Recipient>()
        join user in db.Set<User>() on recipient.UserId equals user.Id
        where recipient.MailingId == mailingId
        orderby user.TelegramId
        select user.TelegramId).ToListAsync());

    private async Task<MailingFigures> Figures(int mailingId) => (await App.All<MailingFigures>()).Single(one => one.MailingId == mailingId);

    private async Task<List<long>> Claimed(int mailingId) =>
        [.. (await App.Services.GetRequiredService<IDeliveryLedger>().Claim(mailingId, 64, default)).People.Select(person => person.TelegramId)];
}

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteSeriesEnrolmentTests() : SeriesEnrolmentTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerSeriesEnrolmentTests() : SeriesEnrolmentTests(DatabaseProvider.SqlServer);
