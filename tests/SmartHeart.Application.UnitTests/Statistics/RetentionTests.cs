using SmartHeart.Application.Content;
using SmartHeart.Application.Statistics;
using SmartHeart.Domain.Statistics;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Statistics;

public sealed class RetentionTests : UseCaseTests
{
    private static DateOnly Monday { get; } = new(2026, 3, 2);

    [Fact]
    public async Task Who_came_in_a_week_is_found_again_in_later_ones_today_included()
    {
        var items = await Items(3);
        await Reader(Who.Ivan);
        await Newcomer(Who.Olga);
        await Open(Who.Ivan, items[0]);
        await App.CountDays(14);
        await Open(Who.Ivan, items[1]);

        var retention = await Retention();

        (retention.ThisWeek, retention.HasOlder).ShouldBe((Monday.AddDays(14), false));
        retention.Joined.Select(week => (week.Monday, week.People)).ShouldBe([(Monday.AddDays(14), 0), (Monday.AddDays(7), 0), (Monday, 2)]);
        retention.Joined[^1].Active.ShouldBe([1, 0, 1, null, null, null, null, null, null]);
        (retention.Mean(0), retention.Mean(1), retention.Mean(2)).ShouldBe((0.5, 0, null));
    }

    [Fact]
    public async Task Somebody_active_on_several_days_of_a_week_is_one_person()
    {
        var items = await Items(3);
        await Reader(Who.Ivan);
        await Open(Who.Ivan, items[0]);
        await App.CountDays(1);
        await Open(Who.Ivan, items[1]);
        await App.CountDays(1);
        await Open(Who.Ivan, items[2]);

        (await Retention()).Joined[^1].Active[0].ShouldBe(1);
    }

    [Fact]
    public async Task Opening_again_what_one_knows_does_not_count_and_a_ninth_week_does_not_either()
    {
        var items = await Items(2);
        await Reader(Who.Ivan);
        await Open(Who.Ivan, items[0]);
        await App.CountDays(7);
        await Open(Who.Ivan, items[0]);
        await App.CountDays(Weeks.Followed * Weeks.Length);
        await Open(Who.Ivan, items[1]);
        await App.CountDays(1);

        (await Retention(page: 1)).Joined.ShouldHaveSingleItem().Active.ShouldBe([1, 0, 0, 0, 0, 0, 0, 0, 0]);
        (await App.All<DailyFigure>()).Where(figure => figure.Metric == Metric.Returned).Sum(figure => figure.Count).ShouldBe(2, "One of everybody, one of those of the same week.");
    }

    [Fact]
    public async Task Older_weeks_are_on_further_pages()
    {
        await Newcomer(Who.Ivan);
        await App.CountDays(70);

        var first = await Retention();
        (first.Joined.Count, first.Page, first.HasOlder).ShouldBe((ShowRetention.PageSize, 0, true));
        var second = await Retention(page: 7);
        (second.Page, second.HasOlder).ShouldBe((1, false), "There are no more.");
        second.Joined.Select(week => (week.Monday, week.People)).ShouldBe([(Monday.AddDays(7), 0), (Monday, 1)]);
    }

    [Fact]
    public async Task A_bot_without_people_has_an_empty_week()
    {
        var week = (await Retention()).Joined.ShouldHaveSingleItem();
        (week.Monday, week.People, week.Active[0]).ShouldBe((Monday, 0, 0));
    }

    private async Task<Retention> Retention(int page = 0) => (await Send(Who.Admin, new ShowRetention(page))).ShouldBeOk();

    private async Task Open(TestActor who, int item) => (await Send(who, new OpenContent(item))).ShouldBeOk();

    private async Task<List<int>> Items(int count)
    {
        var category = await Category();
        var items = new List<int>();
        for (var i = 0; i < count; i++) items.Add(await Published(category, $"Гайд {i}"));
        return items;
    }
}
