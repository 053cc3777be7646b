using System.Collections.Immutable;
using System.Text.Json;
using SmartHeart.Application.Statistics;
using SmartHeart.Bot.Features.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Statistics;

namespace SmartHeart.Bot.Features.Statistics;

/// <summary>All figures at once.</summary>
internal static class OverviewScreens
{
    /// <summary>A line of bars a figure.</summary>
    public static Screen Overview(Overview overview, Ui ui)
    {
        var screen = new Screen
        {
            Text = Html.Join("\n\n",
            [
                Title(overview, ui), State(overview.State, ui),
                .. overview.Trends.Where(trend => trend.Sum > 0).Select(trend => Block(trend, ui)),
                Html.Join("\n", overview.Trends.Where(trend => trend.Sum == 0).Select(trend => Nothing(trend, ui))),
            ]),
        };
        return screen
            .Row(ui.Tap("stats.funnel", default(FunnelTap)), ui.Tap("stats.sources", default(SourcesTap)))
            .Row(ui.Tap("stats.retention", new RetentionTap(0)), ui.Tap("stats.top", new TopTap(ShowStatistics.Days)))
            .Row(ui.Tap("stats.mailings", default(CompareMailingsTap)))
            .Row(Refresh(overview.State, ui))
            .Row(ui.Tap("stats.to_panel", default(PanelTap)));
    }

    /// <summary>What is not there yet; nothing as a rule.</summary>
    public static Html State(CountState state, Ui ui) => Html.Join("\n",
    [
        state.Behind == 0 ? Html.Empty : ui["stats.behind", ("count", state.Behind)],
        state.Recount is { } recount ? ui["stats.recount", ("done", recount.Done), ("count", recount.Of)] : Html.Empty,
    ]);

    /// <summary>What a figure is called.</summary>
    public static Html Name(Metric metric, Ui ui) => ui[Key("stats.metric", metric)];

    /// <summary>The key of a text about a figure.</summary>
    public static string Key(string prefix, Metric metric) => $"{prefix}.{JsonNamingPolicy.SnakeCaseLower.ConvertName($"{metric}")}";

    private static Html Title(Overview overview, Ui ui) => Html.Join("\n",
    [
        ui["stats.title", ("days", ShowStatistics.Days)],
        overview.Trends.Any(trend => trend.MeanBefore > 0) ? ui["stats.compared", ("days", ShowStatistics.Days)] : Html.Empty,
    ]);

    /// <summary>The people of several days may be the same ones: their sum would say nothing.</summary>
    private static bool ArePeople(Trend trend) => trend.Metric is Metric.Active or Metric.Viewers;

    private static Html Nothing(Trend trend, Ui ui)
    {
        var name = Name(trend.Metric, ui);
        return ArePeople(trend) || trend.Total == 0 ? ui["stats.none_lately", ("name", name)] : ui["stats.none", ("name", name), ("total", trend.Total)];
    }

    private static Html Block(Trend trend, Ui ui)
    {
        var name = Name(trend.Metric, ui);
        return Html.Join("\n",
        [
            ArePeople(trend)
                ? ui["stats.mean", ("name", name), ("count", (int)Math.Round(trend.Mean)), ("change", Change(trend, ui))]
                : ui["stats.sum", ("name", name), ("count", trend.Sum), ("change", Change(trend, ui))],
            Html.Of($"<code>{Bars.Of(trend.Days)}</code>"),
            Numbers(trend, ui),
        ]);
    }

    private static Html Numbers(Trend trend, Ui ui)
    {
        var key = trend.Days.Count(day => day is not null) == 1 ? "stats.today" : "stats.range";
        return ui[
            ArePeople(trend) ? key : $"{key}_and_total",
            ("least", trend.Days.Min() ?? 0), ("most", trend.Days.Max() ?? 0), ("today", trend.Days[^1] ?? 0), ("total", trend.Total)];
    }

    /// <summary>Against the days before; nothing where there was nothing.</summary>
    private static string Change(Trend trend, Ui ui)
    {
        if (trend.MeanBefore <= 0) return "";

        var percent = (int)Math.Round(100 * (trend.Mean - trend.MeanBefore) / trend.MeanBefore);
        return percent switch
        {
            0 => ui.Plain("stats.same"),
            > 0 => ui.Plain("stats.up", ("percent", percent)),
            _ => ui.Plain("stats.down", ("percent", -percent)),
        };
    }

    private static ImmutableArray<Button> Refresh(CountState state, Ui ui)
    {
        var refresh = ui.Tap("stats.refresh", default(StatisticsTap));
        return ui.ForOwner && state.Recount is null ? [refresh, ui.Tap("stats.rebuild", default(AskRebuildTap))] : [refresh];
    }
}
