using SmartHeart.Application.Statistics;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Statistics;

/// <summary>How far people come, all of them and by where they come from.</summary>
internal static class FunnelScreens
{
    private const int BarLength = 12;

    /// <summary>Step by step.</summary>
    public static Screen Funnel(Funnel funnel, Ui ui)
    {
        var start = funnel.Steps[0].People;
        Html[] steps = [.. funnel.Steps.Select((step, index) => Step(step, index == 0 ? null : funnel.Steps[index - 1].People, start, ui))];
        return new Screen { Text = Html.Join("\n\n", [ui["stats.funnel.title"], OverviewScreens.State(funnel.State, ui), .. steps, ui["stats.funnel.note"]]) }
            .Row(ui.Tap("stats.sources", default(SourcesTap)), ui.Tap("stats.back", default(StatisticsTap)));
    }

    /// <summary>Source by source.</summary>
    public static Screen Sources(Sources sources, Ui ui)
    {
        Html[] blocks = sources.Top.Count == 0 ? [ui["stats.sources.none"]] : [.. sources.Top.Select(source => Source(source, ui))];
        return new Screen { Text = Html.Join("\n\n", [ui["stats.sources.title"], OverviewScreens.State(sources.State, ui), .. blocks]) }
            .Row(ui.Tap("stats.funnel", default(FunnelTap)), ui.Tap("stats.back", default(StatisticsTap)));
    }

    /// <summary>Percent of a whole: digits after the point where it is little, so that somebody is not nobody.</summary>
    public static double Percent(long part, long whole) => whole == 0 ? 0 : Percent((double)part / whole);

    /// <summary>A share of 0–1 in the same way.</summary>
    public static double Percent(double share) => Math.Round(100 * share, share switch { < 0.001 => 2, < 0.05 => 1, _ => 0 });

    private static Html Step(FunnelStep step, long? before, long start, Ui ui)
    {
        var length = start == 0 ? 0 : (int)Math.Min(BarLength, Math.Ceiling((double)step.People * BarLength / start));
        var name = ui[OverviewScreens.Key("stats.step", step.Metric)];
        return Html.Join("\n",
        [
            ui["stats.funnel.step", ("name", name), ("count", step.People)],
            Html.Of($"<code>{new string('█', length)}{new string('░', BarLength - length)}</code>"),
            before is { } former
                ? ui["stats.funnel.rates", ("of_start", Percent(step.People, start)), ("of_former", Percent(step.People, former)), ("lately", step.Lately)]
                : ui["stats.funnel.lately", ("lately", step.Lately)],
        ]);
    }

    private static Html Source(SourceSteps source, Ui ui)
    {
        var came = source.Steps[0];
        var name = source.Source is { } payload ? Html.Of($"<b>{payload}</b>") : ui["stats.sources.direct"];
        return ui["stats.sources.line",
            ("name", name), ("count", came),
            ("agreed", Percent(source.Steps[1], came)), ("profiled", Percent(source.Steps[2], came)),
            ("viewed", Percent(source.Steps[3], came)), ("requested", Percent(source.Steps[4], came))];
    }
}
