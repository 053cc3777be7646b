using SmartHeart.Application.Crm.Panel;
using SmartHeart.Application.Crm.Sync;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Crm;

/// <summary>The CRM in topic main: how it goes, what was set aside, the first synchronisation.</summary>
internal sealed class CrmRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        map.Command("crm", Place.Main, () => new ShowCrm(), CrmScreens.Panel)
            .PanelButton(70, ui => ui.Tap("crm.panel", default(CrmTap)), "crm.about")
            .Tap(
                Place.Main, (CrmTap _) => new ShowCrm(),
                (tap, panel, ui) => CrmScreens.Panel(panel, ui) with { Placement = tap.Anew ? Placement.Add : Placement.Replace })
            .Tap(Place.Main, (WakeCrmTap _) => new WakeCrm(), (_, answer, ui) => CrmScreens.Answer(answer, ui), Elsewhere);
        Parked(map);
        Syncing(map);
    }

    private static void Parked(RouteMap map) => map
        .Tap(Place.Main, (ParkedListTap at) => new ListParked(at.After), ParkedScreens.List)
        .Tap(Place.Main, (ParkedTap tap) => new ShowParked(tap.Id), (_, line, ui) => ParkedScreens.One(line, ui), ToList)
        .Tap(Place.Main, (AskDropParkedTap tap) => new ShowParked(tap.Id), (_, line, ui) => ParkedScreens.AskDrop(line, ui), ToList)
        .Tap(
            Place.Main, (RepeatParkedTap tap) => new RepeatParked(tap.Id), (_, _, ui) => ParkedScreens.ToList() with { Toast = ui.Plain("crm.parked.repeated") }, ToList)
        .Tap(
            Place.Main, (RepeatAllParkedTap _) => new RepeatAllParked(),
            (_, repeated, ui) => CrmScreens.ToPanel() with { Toast = ui.Plain("crm.parked.repeated_all", ("count", repeated.Count)) }, Elsewhere)
        .Tap(
            Place.Main, (DropParkedTap tap) => new DropParked(tap.Id), (_, _, ui) => ParkedScreens.ToList() with { Toast = ui.Plain("crm.parked.dropped") }, ToList);

    private static void Syncing(RouteMap map) => map
        .Tap(Place.Main, (PlanCrmSyncTap _) => new PlanCrmSync(), (_, plan, ui) => SyncScreens.Ask(plan, ui), Elsewhere)
        .Tap(Place.Main, (StartCrmSyncTap _) => new StartCrmSync(), (_, _, ui) => CrmScreens.ToPanel() with { Toast = ui.Plain("crm.sync.begun") }, Elsewhere)
        .Tap(
            Place.Main, (CancelCrmSyncTap _) => new CancelCrmSync(),
            (tap, _, ui) => tap.FromPanel ? CrmScreens.ToPanel() with { Toast = ui.Plain("crm.sync.stopping") } : Screen.Only(ui.Plain("crm.sync.stopping")),
            (tap, error, ui) => tap.FromPanel || error is Denied ? Elsewhere(tap, error, ui) : Screen.Only(ui.PlainWords(error), alert: true));

    /// <summary>A refusal: its words over the panel as it is now.</summary>
    private static Screen? Elsewhere<TTap>(TTap tap, Error error, Ui ui) =>
        error is Denied ? null : CrmScreens.ToPanel() with { Toast = ui.PlainWords(error), Alert = true };

    /// <summary>The same over the list of what was set aside.</summary>
    private static Screen? ToList<TTap>(TTap tap, Error error, Ui ui) =>
        error is Denied ? null : ParkedScreens.ToList() with { Toast = ui.PlainWords(error), Alert = true };
}
