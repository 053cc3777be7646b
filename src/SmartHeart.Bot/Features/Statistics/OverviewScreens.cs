using System.Collections.Immutable;
using System.Text.Json;
using SmartHeart.Application.Statistics;
using SmartHeart.Bot.Features.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Statistics;

namespace SmartHeart.Bot.Features.Statistics;

/// <summary>All figures at once, and counting them anew.</summary>
internal static class OverviewScreens
{
    /// <summary>A line of bars a figure.</summary>
    public static Screen Overview(Overview overview, Ui ui)
    {
        var screen = new Screen
        {
            Text = Html.Join("\n\n", [ui["stats.title", ("days", ShowStatistics.Days)], State(overview.State, ui), .. overview.Trends.Select(trend => Line(trend, ui))]),
        };
        return screen
            .Row(ui.Tap("stats.funnel", default(FunnelTap)), ui.Tap("stats.sources", default(SourcesTap)))
            .Row(ui.Tap("stats.top", new TopTap(ShowStatistics.Days)), ui.Tap("stats.mailings", default(CompareMailingsTap)))
            .Row(Refresh(overview.State, ui))
            .Row(ui.Tap("stats.to_panel", default(PanelTap)));
    }

    /// <summary>Asks before all days are counted anew.</summary>
    public static Screen AskRebuild(RebuildPlan plan, Ui ui) => new Screen { Text = ui["stats.rebuild.ask", ("count", plan.Days)] }
        .Row(ui.Tap("stats.rebuild.go", default(RebuildTap)))
        .Row(ui.Tap("stats.back", default(StatisticsTap)));

    /// <summary>What is not there yet; nothing as a rule.</summary>
    public static Html State(CountState state, Ui ui) => Html.Join("\n",
    [
        state.Behind == 0 ? Html.Empty : ui["stats.behind", ("count", state.Behind)],
        state.Recount is { } recount ? ui["stats.recount", ("done", recount.Done), ("count", recount.Of)] : Html.Empty,
    ]);

    /// <summary>What a figure is called.</summary>
    public static string Key(string prefix, Metric metric) => $"{prefix}.{JsonNamingPolicy.SnakeCaseLower.ConvertName($"{metric}")}";

    private static Html Line(Trend trend, Ui ui)
    {
        var name = ui[Key("stats.metric", trend.Metric)];
        // The people of several days may be the same ones: their sum would say nothing.
        var arePeople = trend.Metric is Metric.Active or Metric.Viewers;
        if (trend.Sum == 0) return arePeople ? ui["stats.none_lately", ("name", name)] : ui["stats.none", ("name", name), ("total", trend.Total)];

        var (least, most, today) = (trend.Days.Min() ?? 0, trend.Days.Max() ?? 0, trend.Days[^1] ?? 0);
        return Html.Join("\n",
        [
            arePeople
                ? ui["stats.mean", ("name", name), ("count", (int)Math.Round(trend.Mean)), ("change", Change(trend, ui))]
                : ui["stats.sum", ("name", name), ("count", trend.Sum), ("change", Change(trend, ui))],
            Html.Of($"<code>{Bars.Of(trend.Days)}</code>"),
            arePeople
                ? ui["stats.range", ("least", least), ("most", most), ("today", today)]
                : ui["stats.range_and_total", ("least", least), ("most", most), ("today", today), ("total", trend.Total)],
        ]);
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
