using SmartHeart.Application.Audit;
using SmartHeart.Application.Content;
using SmartHeart.Application.Statistics;
using SmartHeart.Domain.Statistics;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Statistics;

public sealed class StatisticsTests : UseCaseTests
{
    [Fact]
    public async Task What_happened_today_is_seen_at_once()
    {
        await Reader(Who.Ivan);
        await Newcomer(Who.Olga);
        var item = await Published(await Category());
        await Send(Who.Ivan, new OpenContent(item));

        var overview = (await Send(Who.Admin, new ShowStatistics())).ShouldBeOk();

        TodayOf(overview, Metric.Joined).ShouldBe((2, 2L));
        TodayOf(overview, Metric.ConsentGiven).ShouldBe((1, 1L));
        TodayOf(overview, Metric.Openings).ShouldBe((1, 1L));
        TodayOf(overview, Metric.Active).ShouldBe((2, 2L));
        overview.State.ShouldBe(new CountState(0, null));
    }

    [Fact]
    public async Task Counted_days_and_today_are_added_up()
    {
        await Reader(Who.Ivan);
        await App.CountDays(1);
        await Newcomer(Who.Olga);

        var joined = (await Send(Who.Admin, new ShowStatistics())).ShouldBeOk().Trends.Single(trend => trend.Metric == Metric.Joined);

        (joined.Total, joined.Days[^2], joined.Days[^1], joined.Sum).ShouldBe((2, 1, 1, 2));
        var funnel = (await Send(Who.Admin, new ShowFunnel())).ShouldBeOk();
        funnel.Steps.Select(step => (step.Metric, step.People, step.Lately)).ShouldBe(
            [(Metric.Joined, 2L, 2), (Metric.Agreed, 1L, 1), (Metric.Profiled, 0L, 0), (Metric.FirstView, 0L, 0), (Metric.FirstRequest, 0L, 0)]);
    }

    [Fact]
    public async Task Days_that_the_job_has_not_counted_are_said_to_be_missing()
    {
        await Newcomer(Who.Ivan);
        App.Time.Advance(TimeSpan.FromDays(5));

        (await Send(Who.Admin, new ShowStatistics())).ShouldBeOk().State.Behind.ShouldBe(4);
    }

    [Fact]
    public async Task Where_today_is_counted_already_it_is_not_counted_twice()
    {
        await Newcomer(Who.Ivan);
        await App.CountDays(2);
        // As after a move to a zone further west.
        App.Time.Advance(TimeSpan.FromDays(-2));

        var joined = (await Send(Who.Admin, new ShowStatistics())).ShouldBeOk().Trends.Single(trend => trend.Metric == Metric.Joined);

        (joined.Total, joined.Days[^1]).ShouldBe((1, 1));
        (await Send(Who.Admin, new ShowRetention(0))).ShouldBeOk().Joined.ShouldHaveSingleItem().People.ShouldBe(1);
    }

    [Fact]
    public async Task A_day_is_counted_in_its_turn_and_once()
    {
        await Newcomer(Who.Ivan);
        var today = DateOnly.FromDateTime(App.Time.GetUtcNow().UtcDateTime);
        await Send(TestActor.System, new RollUpDay(today));
        (await App.All<Tally>()).ShouldBeEmpty("It is not over.");
        App.Time.Advance(TimeSpan.FromDays(2));

        await Send(TestActor.System, new RollUpDay(today.AddDays(1)));
        (await App.All<DailyFigure>()).ShouldBeEmpty("Another one comes first.");
        for (var i = 0; i < 2; i++) await Send(TestActor.System, new RollUpDay(today));

        (await App.All<Tally>()).ShouldHaveSingleItem().NextDay.ShouldBe(today.AddDays(1));
        (await App.All<FigureTotal>()).Single(total => total is { Metric: Metric.Joined, Key: FigureKey.All }).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Sources_are_shown_with_the_steps_of_their_people()
    {
        (await Send(Who.Ivan, new Application.Users.StartBot("vk"))).ShouldBeOk();
        (await Send(Who.Ivan, new Application.Users.DecideConsent(ConsentKind.PersonalData, Granted: true))).ShouldBeOk();
        await App.CountDays(1);
        await Newcomer(Who.Olga);

        var top = (await Send(Who.Admin, new ShowSources())).ShouldBeOk().Top;

        top.Select(source => (source.Source, source.Steps[0], source.Steps[1])).ShouldBe([(null, 1L, 0L), ("vk", 1L, 1L)]);
    }

    [Fact]
    public async Task What_is_read_is_counted_by_the_days_asked_for()
    {
        await Reader(Who.Ivan);
        var category = await Category();
        var (old, fresh) = (await Published(category, "Старое"), await Published(category, "Новое"));
        await Send(Who.Ivan, new OpenContent(old));
        App.Time.Advance(TimeSpan.FromDays(10));
        await Send(Who.Ivan, new OpenContent(fresh));

        (await Send(Who.Admin, new ShowTopContent(7))).ShouldBeOk().Items.Select(item => (item.Title, item.Readers)).ShouldBe([("Новое", 1)]);
        (await Send(Who.Admin, new ShowTopContent(0))).ShouldBeOk().Items.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Counting_anew_is_for_owners_and_stands_in_the_journal()
    {
        await Newcomer(Who.Ivan);
        (await Send(Who.Owner, new RebuildStatistics())).ShouldFail("statistics.nothing");
        await App.CountDays(3);

        (await Send(Who.Admin, new RebuildStatistics())).IsOk.ShouldBeFalse();
        (await Send(Who.Owner, new PlanRebuild())).ShouldBeOk().Days.ShouldBe(3);
        (await Send(Who.Owner, new RebuildStatistics())).ShouldBeOk();

        (await Journal())[^1].Action.ShouldBe(AuditActions.StatisticsRebuilt);
        (await Send(Who.Owner, new PlanRebuild())).ShouldFail("statistics.recounting");
        for (var done = 0; done < 3; done++)
        {
            (await Send(Who.Admin, new ShowStatistics())).ShouldBeOk().State.Recount.ShouldBe((done, 3));
            (await Send(TestActor.System, new RecountDay())).ShouldBeOk();
        }

        (await Send(Who.Admin, new ShowStatistics())).ShouldBeOk().State.Recount.ShouldBeNull();
    }

    private static (int? Today, long Total) TodayOf(Overview overview, Metric metric)
    {
        var trend = overview.Trends.Single(trend => trend.Metric == metric);
        return (trend.Days[^1], trend.Total);
    }
}
