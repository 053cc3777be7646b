using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Asks when an item is to be published.</summary>
internal sealed class ScheduleForm : Flow<SchedulePublication, ScheduledPublication>
{
    public ScheduleForm()
        : base("content.schedule", 1, Finish) =>
        Moment("at", nameof(SchedulePublication.At), (draft, at) => draft with { At = at }, (draft, ui) => ScheduleScreens.Ask(draft.At, ui));

    protected override Screen Leave(SchedulePublication draft, Ui ui) => Card(draft) with { Toast = ui.Plain("flow.cancelled") };

    /// <summary>Somebody was faster: the fresh card is shown, and the time that was meant above it.</summary>
    protected internal override Screen? GiveUp(SchedulePublication draft, Error error, Ui ui) => error switch
    {
        Conflict => Card(draft) with { Text = Html.Join("\n\n", [ui.Words(error), Meant(draft, ui)]) },
        _ when error == ContentErrors.Gone => ManagedContentScreens.ToList(kind: draft.Kind) with { Text = ui.Words(error) },
        _ => null,
    };

    private static Html Meant(SchedulePublication draft, Ui ui) => draft.At is { } at ? ui["form.lost.line", ("value", ui.Zoned(at))] : Html.Empty;

    private static Screen Finish(SchedulePublication draft, ScheduledPublication scheduled, Ui ui) =>
        Card(draft) with { Text = ui["schedule.done", ("when", ui.Zoned(scheduled.At))] };

    private static Screen Card(SchedulePublication draft) => ManagedContentScreens.ToCard(draft.Id, kind: draft.Kind);
}
