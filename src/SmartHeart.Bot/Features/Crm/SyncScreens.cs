using SmartHeart.Application.Crm.Sync;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Crm;

/// <summary>Linking people to what the CRM has already: the question, how far it is, what it came to.</summary>
internal static class SyncScreens
{
    /// <summary>Asks before it starts.</summary>
    public static Screen Ask(CrmSyncPlan plan, Ui ui) => plan.People == 0
        ? new Screen { Text = ui["crm.sync.nobody"] }.Row(ui.Tap("crm.back", default(CrmTap)))
        : new Screen { Text = ui["crm.sync.ask", ("count", plan.People)] }
            .Row(ui.Tap("crm.sync.start", default(StartCrmSyncTap)))
            .Row(ui.Tap("crm.back", default(CrmTap)));

    /// <summary>How far it is.</summary>
    public static Screen Progress(CrmSync run, Ui ui)
    {
        var counts = ui["crm.sync.counts", ("contacts", run.Contacts), ("linked", run.Linked)];
        return run switch
        {
            { IsCancelled: true } => new Screen { Text = Html.Join("\n", [ui["crm.sync.stopped"], counts]) }.Row(ui.Tap("crm.to_crm", new CrmTap(Anew: true))),
            { IsRead: true } => new Screen { Text = Html.Join("\n", [ui["crm.sync.read"], counts]) },
            { Waits: { } words } => Running(Html.Join("\n", [ui["crm.sync.waits", ("words", CrmScreens.Words(words))], counts]), ui),
            _ => Running(Html.Join("\n", [ui["crm.sync.goes"], counts]), ui),
        };
    }

    /// <summary>What it came to.</summary>
    public static Screen Report(CrmSyncReport report, Ui ui)
    {
        var run = report.Run;
        Html[] lines =
        [
            ui["crm.sync.report.contacts", ("count", run.Contacts)],
            ui["crm.sync.report.linked", ("count", run.Linked), ("leads", run.Leads)],
            ui["crm.sync.report.known", ("count", run.Known)],
            ui["crm.sync.report.strangers", ("count", run.Strangers)],
            ui["crm.sync.report.not_found", ("count", report.NotFound)],
            run.Doubles == 0 ? Html.Empty : ui["crm.sync.report.doubles", ("count", run.Doubles)],
        ];
        return new Screen { Text = Html.Join("\n\n", [ui["crm.sync.report"], Html.Join("\n", lines)]) }.Row(ui.Tap("crm.to_crm", new CrmTap(Anew: true)));
    }

    /// <summary>It can't go on.</summary>
    public static Screen Failed(string reason, Ui ui) =>
        new Screen { Text = ui["crm.sync.failed", ("reason", CrmScreens.Words(reason))] }.Row(ui.Tap("crm.to_crm", new CrmTap(Anew: true)));

    private static Screen Running(Html text, Ui ui) => new Screen { Text = text }.Row(ui.Tap("crm.sync.stop", new CancelCrmSyncTap(FromPanel: false)));
}
