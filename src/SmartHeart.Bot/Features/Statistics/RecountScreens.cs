using SmartHeart.Application.Statistics;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Statistics;

/// <summary>Counting all days anew: the question, what it came to, that it does not get on.</summary>
internal static class RecountScreens
{
    /// <summary>Asks before all days are counted anew.</summary>
    public static Screen Ask(RebuildPlan plan, Ui ui) => new Screen { Text = ui["stats.rebuild.ask", ("count", plan.Days)] }
        .Row(ui.Tap("stats.rebuild.go", default(RebuildTap)))
        .Row(ui.Tap("stats.back", default(StatisticsTap)));

    /// <summary>It is over.</summary>
    public static Screen Report(RecountCheck done, TimeSpan took, Ui ui)
    {
        Html[] changes =
        [
            ui[done.Changes.Count == 0 ? "stats.rebuild.same" : "stats.rebuild.changed"],
            .. done.Changes.Select(change => ui[
                "stats.rebuild.change", ("name", OverviewScreens.Name(change.Metric, ui)), ("before", change.Before), ("after", change.After)]),
        ];
        var length = took < TimeSpan.FromMinutes(1)
            ? ui.Plain("stats.rebuild.seconds", ("count", (int)Math.Max(1, Math.Round(took.TotalSeconds))))
            : ui.Plain("stats.rebuild.minutes", ("count", (int)Math.Round(took.TotalMinutes)));
        return ToFigures(Html.Join("\n\n", [ui["stats.rebuild.done", ("count", done.Days), ("length", length)], Html.Join("\n", changes)]), ui);
    }

    /// <summary>A day can't be counted.</summary>
    public static Screen Stuck(DateOnly day, Ui ui) => ToFigures(ui["stats.rebuild.stuck", ("day", ui.Day(day))], ui);

    private static Screen ToFigures(Html text, Ui ui) => new Screen { Text = text }.Row(ui.Tap("stats.panel", default(StatisticsTap)));
}
