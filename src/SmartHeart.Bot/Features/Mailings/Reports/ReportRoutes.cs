using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Reports;

/// <summary>What mailings came to, and what is done about it, in topic mailings.</summary>
internal sealed class ReportRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        Progress(map);
        Report(map);
        Afterwards(map);
    }

    private static void Progress(RouteMap map) => map
        .Tap(
            Place.Mailings, (HoldTap tap) => new PauseMailing(tap.MailingId), (_, _, ui) => Screen.Only(ui.Plain("report.pause.done")),
            (_, _, _) => null)
        .Tap(
            Place.Mailings, (GoOnTap tap) => new ResumeMailing(tap.MailingId), (_, _, ui) => Screen.Only(ui.Plain("report.resume.done")),
            (_, _, _) => null)
        .Tap(Place.Mailings, (AskBreakOffTap tap, Kit.Wording.Ui ui) => BoardScreens.AskBreakOff(tap.MailingId, ui))
        .Tap(
            Place.Mailings, (BreakOffTap tap) => new CancelMailing(tap.MailingId), (tap, _, ui) => ReportScreens.ToReport(tap.MailingId),
            (tap, error, ui) => ReportScreens.Refused(tap.MailingId, error, ui));

    private static void Report(RouteMap map) => map
        .Tap(Place.Mailings, (MailingReportTap tap) => new ShowMailingReport(tap.MailingId), ReportScreens.Report)
        .Tap(
            Place.Mailings, (ExportRecipientsTap tap) => new ExportRecipients(tap.MailingId), (_, _, ui) => Screen.Only(ui.Plain("report.export.begun"), alert: true),
            (tap, error, ui) => ReportScreens.Refused(tap.MailingId, error, ui));

    private static void Afterwards(RouteMap map) => map
        .Tap(Place.Mailings, (AskRepeatFailedTap tap) => new ShowMailingReport(tap.MailingId), ReportScreens.AskFailed)
        .Tap(
            Place.Mailings, (RepeatFailedTap tap) => new RepeatMailing(tap.MailingId, RecipientState.Failed), (_, repeated, ui) => ReportScreens.Repeated(repeated, ui),
            (tap, error, ui) => ReportScreens.Refused(tap.MailingId, error, ui))
        .Tap(Place.Mailings, (AskRepeatUnknownTap tap) => new ShowMailingReport(tap.MailingId), ReportScreens.AskUnknown)
        .Tap(
            Place.Mailings, (RepeatUnknownTap tap) => new RepeatMailing(tap.MailingId, RecipientState.Unknown), (_, repeated, ui) => ReportScreens.Repeated(repeated, ui),
            (tap, error, ui) => ReportScreens.Refused(tap.MailingId, error, ui))
        .Tap(Place.Mailings, (AskRemoveMailingTap tap) => new ShowMailingReport(tap.MailingId), ReportScreens.AskRemove)
        .Tap(
            Place.Mailings, (RemoveMailingTap tap) => new RemoveMailing(tap.MailingId),
            (tap, _, ui) => ReportScreens.ToReport(tap.MailingId) with { Toast = ui.Plain("report.remove.begun") },
            (tap, error, ui) => ReportScreens.Refused(tap.MailingId, error, ui))
        .BeginFrom(Place.Mailings, new RewriteForm(), (RewriteMailingTap tap) => new OpenRewriting(tap.MailingId));
}
