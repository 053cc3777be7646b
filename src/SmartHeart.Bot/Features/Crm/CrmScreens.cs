using System.Collections.Immutable;
using System.Text.Json;
using SmartHeart.Application.Crm.Panel;
using SmartHeart.Bot.Features.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Bot.Features.Crm;

/// <summary>How it goes with the CRM.</summary>
internal static class CrmScreens
{
    private const int LongestWords = 200;

    /// <summary>The panel.</summary>
    public static Screen Panel(CrmPanel panel, Ui ui)
    {
        if (!panel.IsOn) return new Screen { Text = ui["crm.off"] }.Row(ui.Tap("crm.to_panel", default(PanelTap)));

        Html[] blocks = [ui["crm.title"], State(panel, ui), Queue(panel, ui), Sync(panel, ui), Troubles(panel, ui)];
        return new Screen { Text = Html.Join("\n\n", blocks) }
            .Row(Aside(panel, ui))
            .Row(ui.Tap("crm.wake", default(WakeCrmTap)), ui.Tap("crm.refresh", default(CrmTap)))
            .Row(SyncButton(panel, ui))
            .Row(ui.Tap("crm.to_panel", default(PanelTap)));
    }

    /// <summary>What the CRM answered just now, above the panel.</summary>
    public static Screen Answer(CrmAnswer answer, Ui ui) => ToPanel() with { Text = Answered(answer, ui) };

    /// <summary>On to the panel.</summary>
    public static Screen ToPanel() => Screen.GoTo(TapCodec.Encode(default(CrmTap)));

    /// <summary>The CRM's own words, not too many of them.</summary>
    public static string Words(string words) => Ui.Shorten(words, LongestWords);

    private static Html State(CrmPanel panel, Ui ui) => Html.Join("\n",
    [
        panel.Stop is { } stop ? ui["crm.state.stands", ("when", ui.When(stop.Since)), ("why", Fault(stop.Fault, ui))] : ui["crm.state.works"],
        panel.Stop is { Words: { Length: > 0 } words } ? ui["crm.says", ("words", Words(words))] : Html.Empty,
        panel.Stop is { } standing ? ui[standing.Fault is CrmFault.Denied or CrmFault.Unpaid or CrmFault.Blocked or CrmFault.Misconfigured ? "crm.act" : "crm.wait"] : Html.Empty,
        panel.Account is { } account ? ui["crm.account", ("account", account)] : Html.Empty,
    ]);

    private static Html Queue(CrmPanel panel, Ui ui) => Html.Join("\n",
    [
        panel.Oldest is { } oldest ? ui["crm.queue", ("count", panel.Waiting), ("when", ui.When(oldest))] : ui["crm.queue.none"],
        panel.Parked == 0 ? ui["crm.aside.none"] : ui["crm.aside", ("count", panel.Parked)],
    ]);

    private static Html Sync(CrmPanel panel, Ui ui) => panel.Sync switch
    {
        null => Html.Empty,
        { IsCancelled: true } => ui["crm.sync.line_stopping"],
        { Waits: not null } run => ui["crm.sync.line_waits", ("contacts", run.Contacts), ("linked", run.Linked)],
        var run => ui["crm.sync.line", ("contacts", run.Contacts), ("linked", run.Linked)],
    };

    private static Html Troubles(CrmPanel panel, Ui ui) => panel.Troubles.Count == 0
        ? Html.Empty
        : Html.Join("\n", panel.Troubles.Select(trouble => Trouble(trouble, ui)).Prepend(ui["crm.troubles"]));

    private static Html Trouble(CrmTroubleView trouble, Ui ui) => trouble.Words.Length == 0
        ? ui["crm.trouble.silent", ("when", ui.When(trouble.At)), ("why", Fault(trouble.Fault, ui))]
        : ui["crm.trouble", ("when", ui.When(trouble.At)), ("why", Fault(trouble.Fault, ui)), ("words", Words(trouble.Words))];

    private static Html Answered(CrmAnswer answer, Ui ui) => answer.Fault is { } fault
        ? Html.Join("\n", [ui["crm.answer.bad", ("why", Fault(fault, ui))], answer.Words is { Length: > 0 } words ? ui["crm.says", ("words", Words(words))] : Html.Empty])
        : Html.Join("\n",
        [
            ui["crm.answer.good", ("account", answer.Account), ("pipeline", answer.Pipeline)],
            answer.MissingFields.Count == 0 ? Html.Empty : ui["crm.answer.missing", ("fields", string.Join(", ", answer.MissingFields))],
        ]);

    private static ImmutableArray<Button> Aside(CrmPanel panel, Ui ui) => panel.Parked == 0
        ? []
        : [ui.Tap("crm.parked", new ParkedListTap()), ui.Tap("crm.repeat_all", default(RepeatAllParkedTap))];

    private static ImmutableArray<Button> SyncButton(CrmPanel panel, Ui ui) => panel.Sync switch
    {
        null => [ui.Tap("crm.sync", default(PlanCrmSyncTap))],
        { IsCancelled: true } => [],
        _ => [ui.Tap("crm.sync.stop", new CancelCrmSyncTap(FromPanel: true))],
    };

    private static string Fault(CrmFault fault, Ui ui) => ui.Plain($"crm.fault.{JsonNamingPolicy.SnakeCaseLower.ConvertName($"{fault}")}");
}
