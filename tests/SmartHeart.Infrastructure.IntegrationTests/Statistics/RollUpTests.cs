using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Application.Statistics;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Requests;
using SmartHeart.Domain.Statistics;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Scheduling;
using SmartHeart.Infrastructure.Statistics;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests.Statistics;

/// <summary>Whatever happened, and whenever the job ran meanwhile: what it keeps is what a direct count says.</summary>
public abstract class RollUpTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    private const int March = 3;
    private const int October = 10;
    private const int Short = 7;

    /// <summary>More weeks than people are followed for.</summary>
    private const int Long = 75;

    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private readonly int[] _items = new int[RandomHistory.Items];
    private readonly Dictionary<int, int> _people = [];
    private readonly HashSet<(int, int)> _registered = [];

    [DatabaseFact]
    public Task Kept_figures_are_those_of_a_direct_count_over_a_short_day() => HoldsFor(1, March);

    [DatabaseFact]
    public Task Kept_figures_are_those_of_a_direct_count_over_another_short_day() => HoldsFor(2, March);

    [DatabaseFact]
    public Task Kept_figures_are_those_of_a_direct_count_over_a_long_day() => HoldsFor(3, October);

    [DatabaseFact]
    public Task Kept_figures_are_those_of_a_direct_count_over_another_long_day() => HoldsFor(4, October);

    [DatabaseFact]
    public Task Kept_figures_are_those_of_a_direct_count_over_weeks_of_spring() => HoldsFor(7, March, Long);

    [DatabaseFact]
    public Task Kept_figures_are_those_of_a_direct_count_over_weeks_of_autumn() => HoldsFor(8, October, Long);

    [DatabaseFact]
    public Task Counting_anew_mends_what_was_wrong_over_a_short_day() => IsMended(5, March);

    [DatabaseFact]
    public Task Counting_anew_mends_what_was_wrong_over_a_long_day() => IsMended(6, October);

    [DatabaseFact]
    public async Task Who_was_here_is_counted_at_the_end_of_each_day_that_the_bot_saw()
    {
        var history = await Begin(1, 6);
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(App.Time.GetUtcNow(), Berlin).DateTime);
        await Do(new(App.Time.GetUtcNow(), 0, Act.Join, 0));
        await Do(new(App.Time.GetUtcNow(), 1, Act.Join, 0));
        await Look<DueDays>();
        App.Time.Advance(TimeSpan.FromDays(1));
        await Look<DueDays>();
        await App.Read(db => db.Set<User>().ExecuteUpdateAsync(user => user.SetProperty(one => one.LastSeenAt, App.Time.GetUtcNow())));
        App.Time.Advance(TimeSpan.FromDays(2));
        await Look<DueDays>();

        var active = (await App.All<DailyFigure>()).Where(figure => figure.Metric == Metric.Active).OrderBy(figure => figure.Day);
        active.Select(figure => (figure.Day, figure.Count)).ShouldBe([(day, 2), (day.AddDays(1), 2), (day.AddDays(2), 0)]);
        history.Zone.ShouldBe(Berlin);
    }

    [DatabaseFact]
    public async Task The_job_comes_back_when_the_day_is_over()
    {
        await Begin(1, 6);
        (await Look<DueDays>(TimeSpan.FromDays(2))).ShouldBeNull("Nobody has come yet.");

        await Do(new(App.Time.GetUtcNow(), 0, Act.Join, 0));

        // Berlin's midnight in summer, and what settles after it.
        (await Look<DueDays>(TimeSpan.FromDays(2))).ShouldBe(new DateTimeOffset(2026, 6, 25, 22, 0, 30, TimeSpan.Zero));
    }

    protected override void Configure(IServiceCollection services) => services
        .AddScoped<DueDays>().AddScoped<DueRecounts>().AddSingleton(new StatisticsPolicy { Zone = Berlin });

    private async Task HoldsFor(int seed, int month, int days = Short)
    {
        var history = await Begin(seed, month, days);
        var looks = new Random(seed + 100);
        for (var done = 1; done <= history.Events.Count; done++)
        {
            await Do(history.Events[done - 1]);
            // Sometimes often, sometimes not for days: what a downtime leaves is counted afterwards.
            if (looks.Next(4) == 0) await Look<DueDays>();
            if (looks.Next(3) == 0) await TodayShouldBeAs(history.Counted(done));
        }

        await Finish();

        await ShouldBeAs(history);
    }

    private async Task IsMended(int seed, int month)
    {
        var history = await Begin(seed, month);
        foreach (var one in history.Events) await Do(one);
        await Finish();
        await App.Read(db => db.Database.ExecuteSqlRawAsync("""UPDATE "DailyFigures" SET "Count" = "Count" + 5 WHERE "Metric" IN (1, 16)"""));
        await App.Read(db => db.Database.ExecuteSqlRawAsync("""UPDATE "FigureTotals" SET "Count" = "Count" + 5 * (SELECT COUNT(*) FROM "DailyFigures" d WHERE d."Metric" = "FigureTotals"."Metric" AND d."Key" = "FigureTotals"."Key") WHERE "Metric" IN (1, 16)"""));

        (await App.Send(new RebuildStatistics(), TestActor.Owner())).IsOk.ShouldBeTrue();
        (await App.Send(new RebuildStatistics(), TestActor.Owner())).Error.ShouldBe(StatisticsErrors.Recounting);
        var steps = 0;
        while (await Look<DueRecounts>() is not null) steps++;

        steps.ShouldBeGreaterThan(3, "A day a step.");
        await ShouldBeAs(history);
    }

    private async Task<RandomHistory> Begin(int seed, int month, int days = Short)
    {
        // Some days before the nights in which clocks are moved: 29 March and 25 October.
        App.Time.Advance(new DateTimeOffset(2026, month, month == October ? 22 : 25, 8, 0, 0, TimeSpan.Zero) - App.Time.GetUtcNow());
        var category = (await App.Send(new AddCategory { Title = "Раздел" }, TestActor.Admin())).Value.Id;
        for (var i = 0; i < _items.Length; i++)
            _items[i] = (await App.Send(new AddContent { CategoryId = category, Title = $"Гайд {i}", Body = "Текст", Publish = true }, TestActor.Admin())).Value.Id;
        return new RandomHistory(seed, App.Time.GetUtcNow(), days, Berlin);
    }

    private async Task Finish()
    {
        App.Time.Advance(TimeSpan.FromDays(3));
        await Look<DueDays>();
        await Look<DueDays>();
    }

    private async Task ShouldBeAs(RandomHistory history)
    {
        var counted = history.Counted();
        var kept = (await App.All<DailyFigure>()).Where(figure => figure.Metric != Metric.Active && figure.Count != 0)
            .ToDictionary(figure => (figure.Metric, figure.Day, figure.Key), figure => figure.Count);
        Shown(kept).ShouldBe(Shown(counted));
        var totals = (await App.All<FigureTotal>()).Where(total => total.Metric != Metric.Active && total.Count != 0)
            .ToDictionary(total => (total.Metric, default(DateOnly), total.Key), total => (int)total.Count);
        Shown(totals).ShouldBe(Shown(counted.GroupBy(pair => (pair.Key.Item1, default(DateOnly), pair.Key.Item3)).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value))));
    }

    /// <summary>What screens show of the day that goes on, and of weeks with it.</summary>
    private async Task TodayShouldBeAs(Dictionary<(Metric Metric, DateOnly Day, string Key), int> counted)
    {
        var overview = (await App.Send(new ShowStatistics(), TestActor.Admin())).Value;
        foreach (var trend in overview.Trends.Where(trend => trend.Metric != Metric.Active))
            trend.Days[^1].ShouldBe(counted.GetValueOrDefault((trend.Metric, overview.Today, FigureKey.All)), $"{trend.Metric}");

        var retention = (await App.Send(new ShowRetention(0), TestActor.Admin())).Value;
        if (retention.State.Behind > 0) return;

        var returned = counted.Where(pair => pair.Key.Metric == Metric.Returned && pair.Key.Key != FigureKey.All)
            .GroupBy(pair => (Week: Weeks.MondayOf(pair.Key.Day), Age: FigureKey.AgeOf(pair.Key.Key)!.Value)).ToDictionary(cell => cell.Key, cell => cell.Sum(pair => pair.Value));
        foreach (var week in retention.Joined)
            week.Active.ShouldBe(week.Active.Select((count, age) => count is null ? (int?)null : returned.GetValueOrDefault((week.Monday.AddDays(age * Weeks.Length), age))));
    }

    private static IEnumerable<string> Shown(Dictionary<(Metric, DateOnly, string), int> figures) =>
        figures.Select(pair => $"{pair.Key.Item1} {pair.Key.Item2:yyyy-MM-dd} {pair.Key.Item3} {pair.Value}").Order(StringComparer.Ordinal);

    private async Task Do(Event one)
    {
        App.Time.Advance(one.At - App.Time.GetUtcNow());
        if (one.Act == Act.Join)
        {
            var user = User.Arrive(1000 + one.Person, RandomHistory.SourceOf(one.Person), one.At);
            await App.Add(user);
            _people[one.Person] = user.Id;
            return;
        }

        await App.InScope(async scope =>
        {
            var id = _people[one.Person];
            var user = await scope.GetRequiredService<Persistence.SmartHeartDbContext>().Set<User>().AsTracking().SingleAsync(user => user.Id == id);
            switch (one.Act)
            {
                case Act.Agree: user.Decide(ConsentKind.PersonalData, granted: true, "1", one.At); break;
                case Act.Withdraw: user.Withdraw(ConsentKind.PersonalData, "1", one.At); break;
                case Act.Fill: user.FillProfile(PersonName.Stored("Анна"), null, null, PhoneNumber.Stored("+79001234567"), one.At); break;
                case Act.Block: user.Note(Reachability.Blocked, one.At); break;
                case Act.Open: scope.GetRequiredService<IViewLog>().Record(user.Id, _items[one.Item], one.At); break;
                case Act.Register when _registered.Add((one.Person, one.Item)):
                    var party = EventDetails.Of(one.At.AddDays(1), one.At.AddDays(2), EventPlace.Parse("Зал").Value, link: null).Value;
                    scope.GetRequiredService<IRegistrationRepository>().Add(Registration.Register(user.Id, _items[one.Item], party, one.At).Value);
                    break;
                case Act.Ask: scope.GetRequiredService<IRequestRepository>().Add(ProductRequest.Leave(user.Id, _items[one.Item], null, one.At)); break;
            }

            await scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });
    }

    private Task<DateTimeOffset?> Look<TWork>(TimeSpan? every = null)
        where TWork : IDueWork => new DueLook<TWork>(
            App.Services.GetRequiredService<IServiceScopeFactory>(), App.Services.GetRequiredService<IOwnCommands>(),
            new SchedulePolicy { Look = every ?? TimeSpan.FromMinutes(1) }, App.Time, NullLogger<DueLook<TWork>>.Instance).Run(default);
}

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteRollUpTests() : RollUpTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerRollUpTests() : RollUpTests(DatabaseProvider.SqlServer);
