using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Bot.Features.Mailings.Serial;
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
            ui[$"report.title.{Key(mailing)}", ("name", ReportWords.Name(mailing.Id, mailing.Title, ui))],
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

    /// <summary>Whether to send it again to those whom it failed to reach.</summary>
    public static Screen AskFailed(MailingReport report, Ui ui) => report.Mailing.Figures.Failed == 0
        ? Nobody(report.Mailing.Id, ui)
        : AskAgain("failed", report.Mailing, report.Mailing.Figures.Failed, ui.Tap("report.failed.yes", new RepeatFailedTap(report.Mailing.Id)), ui);

    /// <summary>Some may get it twice: whether to send it all the same.</summary>
    public static Screen AskUnknown(MailingReport report, Ui ui) => report.Mailing.Figures.Unknown == 0
        ? Nobody(report.Mailing.Id, ui)
        : AskAgain("unknown", report.Mailing, report.Mailing.Figures.Unknown, ui.Tap("report.unknown.yes", new RepeatUnknownTap(report.Mailing.Id)), ui);

    /// <summary>What leads to sending it again, where that may be done now and there is somebody for it.</summary>
    public static Screen Again(Screen screen, int mailingId, FiguresView figures, Ui ui)
    {
        if (figures.Failed > 0) screen = screen.Row(ui.Tap("report.repeat_failed", new AskRepeatFailedTap(mailingId), ("count", figures.Failed)));
        return figures.Unknown > 0 ? screen.Row(ui.Tap("report.repeat_unknown", new AskRepeatUnknownTap(mailingId), ("count", figures.Unknown))) : screen;
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

    private static string Key(MailingView mailing) => mailing.State switch
    {
        MailingState.Finished => "finished",
        MailingState.Cancelled => "cancelled",
        MailingState.Paused => "paused",
        _ when mailing.SeriesId is not null => "series",
        MailingState.Preparing or MailingState.Running => mailing.WasCancelled ? "again" : "running",
        _ => "ahead",
    };

    /// <summary>Somebody was faster.</summary>
    private static Screen Nobody(int mailingId, Ui ui) => ToReport(mailingId) with { Toast = ui.PlainWords(MailingErrors.Nobody), Alert = true };

    private static Screen AskAgain(string whom, MailingView mailing, int count, Button yes, Ui ui)
    {
        var question = ui[$"report.{whom}.ask", ("name", ReportWords.Name(mailing.Id, mailing.Title, ui)), ("count", count)];
        var others = mailing switch
        {
            { SeriesId: not null } => ui["report.again.series"],
            { State: MailingState.Cancelled } => ui["report.again.cancelled"],
            _ => Html.Empty,
        };
        return new Screen { Text = Html.Join("\n\n", [question, others]) }.Row(yes).Row(Back(mailing.Id, ui));
    }

    private static Screen Buttons(Screen screen, MailingView mailing, Ui ui)
    {
        var figures = mailing.Figures;
        var hasEnded = mailing.State is MailingState.Finished or MailingState.Cancelled && mailing.SeriesId is null;
        var isIdle = hasEnded && mailing is { Upkeep: MailingUpkeep.None, RemovedAt: null };
        if (isIdle || mailing is { SeriesId: not null, State: MailingState.Running }) screen = Again(screen, mailing.Id, figures, ui);
        if (isIdle && figures.Sent > 0) screen = screen.Row(ui.Tap("report.rewrite", new RewriteMailingTap(mailing.Id)));
        if (MayRemove(mailing, hasEnded, ui)) screen = screen.Row(ui.Tap("report.remove", new AskRemoveMailingTap(mailing.Id)));
        if (mailing.StartedAt is not null) screen = screen.Row(ui.Tap("report.excel", new ExportRecipientsTap(mailing.Id)), ui.Tap("report.copy", new CopyMailingTap(mailing.Id)));
        if (mailing.SeriesId is { } series) screen = screen.Row(ui.Tap("report.to_series", new SeriesTap(series)));
        return screen.Row(ui.Tap("report.refresh", new MailingReportTap(mailing.Id)), ui.Tap("report.to_mailing", new MailingTap(mailing.Id)));
    }

    private static bool MayRemove(MailingView mailing, bool hasEnded, Ui ui) =>
        hasEnded && mailing.RemovedAt is null && mailing.Figures.Sent > 0 && mailing.EndedAt > ui.Now - Mailing.Deletable;
}
