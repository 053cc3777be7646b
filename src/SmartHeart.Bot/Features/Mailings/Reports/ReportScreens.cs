using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Reports;

/// <summary>What became of a mailing, and what can be done about it.</summary>
internal static class ReportScreens
{
    /// <summary>The report, at whatever time.</summary>
    public static Screen Report(MailingReport report, Ui ui)
    {
        var mailing = report.Mailing;
        Html[] blocks =
        [
            ui[$"report.title.{Key(mailing.State)}", ("name", ReportWords.Name(mailing.Id, mailing.Title, ui))],
            mailing.Figures.Total == 0 ? ui["report.nobody"] : ReportWords.Figures(mailing.Figures, ui),
            ReportWords.Times(mailing, ui),
            ReportWords.Clicks(report, ui),
            ReportWords.Blocked(report, ui),
            ReportWords.Upkeep(mailing, ui),
        ];
        return Buttons(new Screen { Text = Html.Join("\n\n", blocks) }, mailing, ui);
    }

    /// <summary>On to the report.</summary>
    public static Screen ToReport(int mailingId) => Screen.GoTo(TapCodec.Encode(new MailingReportTap(mailingId)));

    /// <summary>It runs again.</summary>
    public static Screen Repeated(RepeatedMailing repeated, Ui ui) =>
        ToReport(repeated.Id) with { Toast = ui.Plain("report.repeated", ("count", repeated.People)) };

    /// <summary>Some may get it twice: whether to send it all the same.</summary>
    public static Screen AskUnknown(MailingReport report, Ui ui)
    {
        var mailing = report.Mailing;
        return new Screen { Text = ui["report.unknown.ask", ("name", ReportWords.Name(mailing.Id, mailing.Title, ui)), ("count", mailing.Figures.Unknown)] }
            .Row(ui.Tap("report.unknown.yes", new RepeatUnknownTap(mailing.Id)))
            .Row(Back(mailing.Id, ui));
    }

    /// <summary>Whether to delete it for everyone, for the first time and for the second.</summary>
    public static Screen AskRemove(AskRemoveMailingTap tap, MailingReport report, Ui ui)
    {
        var mailing = report.Mailing;
        var name = ReportWords.Name(mailing.Id, mailing.Title, ui);
        return !tap.Again
            ? new Screen { Text = ui["report.remove.ask", ("name", name), ("count", mailing.Figures.Sent)] }
                .Row(ui.Tap("report.remove.go_on", tap with { Again = true }))
                .Row(Back(mailing.Id, ui))
            : new Screen { Text = ui["report.remove.ask_again", ("name", name)] }
                .Row(ui.Tap("report.remove.yes", new RemoveMailingTap(mailing.Id)))
                .Row(Back(mailing.Id, ui));
    }

    /// <summary>A refusal: what only owners may is said so, all else is shown with how it stands now.</summary>
    public static Screen? Refused(int mailingId, Error error, Ui ui) => error switch
    {
        Denied => Screen.Only(ui.Plain("report.owner_only"), alert: true),
        NotFound or InvalidInput => null,
        _ => ToReport(mailingId) with { Toast = ui.PlainWords(error), Alert = true },
    };

    /// <summary>The way back to the report.</summary>
    public static Button Back(int mailingId, Ui ui) => ui.Tap("report.back", new MailingReportTap(mailingId));

    private static string Key(MailingState state) => state switch
    {
        MailingState.Finished => "finished",
        MailingState.Cancelled => "cancelled",
        MailingState.Paused => "paused",
        MailingState.Preparing or MailingState.Running => "running",
        _ => "ahead",
    };

    private static Screen Buttons(Screen screen, MailingView mailing, Ui ui)
    {
        var figures = mailing.Figures;
        var hasEnded = mailing.State is MailingState.Finished or MailingState.Cancelled && mailing.SeriesId is null;
        var isIdle = hasEnded && mailing is { Upkeep: MailingUpkeep.None, RemovedAt: null };
        if (isIdle && mailing.State == MailingState.Finished)
        {
            if (figures.Failed > 0) screen = screen.Row(ui.Tap("report.repeat_failed", new RepeatFailedTap(mailing.Id), ("count", figures.Failed)));
            if (figures.Unknown > 0) screen = screen.Row(ui.Tap("report.repeat_unknown", new AskRepeatUnknownTap(mailing.Id), ("count", figures.Unknown)));
        }

        if (isIdle && figures.Sent > 0) screen = screen.Row(ui.Tap("report.rewrite", new RewriteMailingTap(mailing.Id)));
        if (MayRemove(mailing, hasEnded, ui)) screen = screen.Row(ui.Tap("report.remove", new AskRemoveMailingTap(mailing.Id)));
        if (mailing.StartedAt is not null) screen = screen.Row(ui.Tap("report.excel", new ExportRecipientsTap(mailing.Id)), ui.Tap("report.copy", new CopyMailingTap(mailing.Id)));
        return screen.Row(ui.Tap("report.refresh", new MailingReportTap(mailing.Id)), ui.Tap("report.to_mailing", new MailingTap(mailing.Id)));
    }

    private static bool MayRemove(MailingView mailing, bool hasEnded, Ui ui) =>
        hasEnded && mailing.RemovedAt is null && mailing.Figures.Sent > 0 && mailing.EndedAt > ui.Now - Mailing.Deletable;
}
