using SmartHeart.Application.Mailings.Serial;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Bot.Features.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Serial;

/// <summary>How series are told to admins.</summary>
internal static class SeriesWords
{
    /// <summary>Plain: what a series starts from.</summary>
    public static string Trigger(SeriesTrigger trigger, Ui ui) => ui.Plain($"series.trigger.{StatusWords.Key(trigger)}");

    /// <summary>Plain: what ends it for a person.</summary>
    public static string Goal(SeriesGoal goal, Ui ui) => ui.Plain($"series.goal.{StatusWords.Key(goal)}");

    /// <summary>What it starts from, and which event that is.</summary>
    public static Html Start(SeriesView series, Ui ui) => series switch
    {
        { Trigger: SeriesTrigger.EventEnded, Event.Title: "" } => ui["series.starts_gone_event"],
        { Trigger: SeriesTrigger.EventEnded, Event: { } one } => ui["series.starts_event", ("event", one.Title)],
        { Trigger: SeriesTrigger.EventEnded } => ui["series.starts_any_event"],
        { Trigger: SeriesTrigger.LeadStatus, Status: "" } => ui["series.starts_gone_status"],
        { Trigger: SeriesTrigger.LeadStatus } => ui["series.starts_status", ("status", series.Status)],
        _ => ui["series.starts", ("trigger", Within(Trigger(series.Trigger, ui)))],
    };

    /// <summary>What ends it for a person, if anything does.</summary>
    public static Html End(SeriesView series, Ui ui) =>
        series.Goal == SeriesGoal.None ? ui["series.no_goal"] : ui["series.goal", ("goal", Within(Goal(series.Goal, ui)))];

    /// <summary>Plain: its first words; its number where it has none.</summary>
    public static string Title(SeriesStepView step, Ui ui) => step.Title.Length > 0 ? step.Title : ui.Plain("mailing_time.untitled", ("id", step.MailingId));

    /// <summary>When it goes and what it says: two lines, the second with what became of it, if anybody was to get it.</summary>
    public static Html Step(int number, SeriesStepView step, Ui ui) => Html.Join("\n",
    [
        ui["series.step.line", ("number", number), ("delay", ui.After(step.Delay)), ("title", Title(step, ui)), ("topic", ui.Plain(SettingsScreens.KeyOf(step.Topic)))],
        step.State == MailingState.Paused ? ui["series.step.held"] : Html.Empty,
        Figures(step, ui),
    ]);

    /// <summary>What became of it; empty before anybody was to get it.</summary>
    public static Html Figures(SeriesStepView step, Ui ui)
    {
        if (step.Figures.Total == 0) return Html.Empty;

        var figures = step.Figures;
        (string Key, int Count)[] more =
        [
            ("clicked", step.Clicked), ("skipped", figures.Skipped), ("blocked", figures.Blocked + figures.Deactivated), ("failed", figures.Failed),
            ("unknown", figures.Unknown), ("left", figures.Left),
        ];
        return Html.Join(" · ", [ui["series.sent", ("count", figures.Sent)], .. more.Where(one => one.Count > 0).Select(one => ui[$"series.{one.Key}", ("count", one.Count)])]);
    }

    /// <summary>The words of a button within a sentence.</summary>
    private static string Within(string label) => char.ToLowerInvariant(label[0]) + label[1..];
}
