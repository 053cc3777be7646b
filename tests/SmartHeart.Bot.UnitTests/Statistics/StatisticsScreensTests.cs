using SmartHeart.Application.Statistics;
using SmartHeart.Bot.Features.Statistics;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Statistics;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Statistics;

public sealed class StatisticsScreensTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateTimeOffset At = new(2026, 3, 2, 21, 30, 0, TimeSpan.Zero);
    private static readonly CountState Ready = new(0, null);

    [Fact]
    public void All_figures_stand_in_lines_of_bars() => ShouldLookAsAccepted(
        ui => OverviewScreens.Overview(new Overview(Today, Ready, [.. ShowStatistics.Metrics.Select(Busy)]), ui));

    [Fact]
    public void A_new_bot_has_zeros_and_says_no_more() => ShouldLookAsAccepted(
        ui => OverviewScreens.Overview(new Overview(Today, Ready, [.. ShowStatistics.Metrics.Select(metric => new Trend(metric, 0, Days(day => day < 29 ? null : 0), Days(_ => null)))]), ui));

    [Fact]
    public void A_bot_of_one_day_shows_that_day_alone_and_compares_with_nothing() => ShouldLookAsAccepted(
        ui => OverviewScreens.Overview(new Overview(Today, Ready, [.. ShowStatistics.Metrics.Select(FirstDay)]), ui));

    [Fact]
    public void What_is_not_counted_yet_is_said() => ShouldLookAsAccepted(
        ui => OverviewScreens.Overview(new Overview(Today, new CountState(21, (12, 400)), [Busy(Metric.Joined)]), ui));

    [Fact]
    public void Counting_anew_is_asked_about() => ShouldLookAsAccepted(ui => RecountScreens.Ask(new RebuildPlan(412), ui));

    [Fact]
    public void The_end_of_counting_anew_says_what_changed() => ShouldLookAsAccepted(ui => RecountScreens.Report(
        new RecountCheck(null, 412, [.. CheckRecount.Compared.Select((metric, index) => new FigureChange(metric, 12_480 - index, 12_310 + index))]), TimeSpan.FromSeconds(130), ui));

    [Fact]
    public void The_end_of_counting_anew_says_that_nothing_changed() =>
        ShouldLookAsAccepted(ui => RecountScreens.Report(new RecountCheck(null, 1, []), TimeSpan.FromMilliseconds(80), ui));

    [Fact]
    public void Counting_anew_that_does_not_get_on_says_where() => ShouldLookAsAccepted(ui => RecountScreens.Stuck(Today, ui));

    [Fact]
    public void A_member_who_is_no_owner_is_not_offered_counting_anew() =>
        OverviewScreens.Overview(new Overview(Today, Ready, []), Member).Rows.SelectMany(row => row).ShouldNotContain(button => button.Data == "nx");

    [Fact]
    public void The_funnel_has_rates_of_the_start_and_of_the_step_before() => ShouldLookAsAccepted(ui => FunnelScreens.Funnel(
        new Funnel(Ready, [new(Metric.Joined, 12_480, 1204), new(Metric.Agreed, 10_115, 960), new(Metric.Profiled, 4210, 388), new(Metric.FirstView, 8_903, 871), new(Metric.FirstRequest, 212, 0)]),
        ui));

    [Fact]
    public void Sources_say_how_far_their_people_come() => ShouldLookAsAccepted(ui => FunnelScreens.Sources(
        new Sources(Ready, [new(null, [6100, 4000, 1200, 3500, 90]), new("vk_ads_2026", [3120, 2900, 1100, 2500, 12]), new("qr-forum", [1, 0, 0, 0, 0])]), ui));

    [Fact]
    public void Without_people_there_are_no_sources() => ShouldLookAsAccepted(ui => FunnelScreens.Sources(new Sources(Ready, []), ui));

    [Fact]
    public void What_is_read_most_stands_first() => ShouldLookAsAccepted(ui => TopScreens.Content(
        new TopContent(30, [new(1, ContentKind.Material, "Гайд по <бренду>", 1204), new(2, ContentKind.Event, new string('я', 90), 87), new(3, ContentKind.Product, "Аудит", 3)]), ui));

    [Fact]
    public void Nothing_read_at_all_is_said() => ShouldLookAsAccepted(ui => TopScreens.Content(new TopContent(0, []), ui));

    [Fact]
    public void Mailings_stand_side_by_side() => ShouldLookAsAccepted(ui => TopScreens.Mailings(
        new MailingComparison([new("Весенний <форум>", At, 10_240, 812, 12, 4), new("", At.AddDays(-7), 0, 0, 0, 0)]), ui));

    [Fact]
    public void Without_mailings_there_is_nothing_to_compare() => ShouldLookAsAccepted(ui => TopScreens.Mailings(new MailingComparison([]), ui));

    [Theory]
    [InlineData("0 1 2 3 4 5 6", "▁▂▃▄▅▆▇")]
    [InlineData("0 0 0", "▁▁▁")]
    [InlineData("- 1 1000", "·▂▇")]
    public void Bars_are_as_high_as_their_numbers(string numbers, string bars) =>
        Bars.Of([.. numbers.Split(' ').Select(number => number == "-" ? (int?)null : int.Parse(number, System.Globalization.CultureInfo.InvariantCulture))]).ShouldBe(bars);

    private static Trend FirstDay(Metric metric) => new(
        metric, (int)metric % 4 * 3, Days(day => day < 29 ? null : (int)metric % 4 * 3), Days(_ => null));

    private static Trend Busy(Metric metric) => new(
        metric, 12_480, Days(day => metric == Metric.Active && day < 3 ? null : (day * 7 % 45) + (int)metric),
        Days(day => metric == Metric.Active ? null : (day * 5 % 40) + ((int)metric % 3 * 5)));

    private static int?[] Days(Func<int, int?> count) => [.. Enumerable.Range(0, ShowStatistics.Days).Select(count)];
}
