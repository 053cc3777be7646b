using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Reports;

/// <summary>What the topic of mailings is told by a message of its own, so that people notice.</summary>
internal static class NoticeScreens
{
    /// <summary>The message.</summary>
    public static Screen Of(MailingNotice notice, MailingReport report, Ui ui) => notice.Kind switch
    {
        NoticeKind.Held => Held(notice, report, ui),
        NoticeKind.Ended => ReportScreens.Report(report, ui),
        _ => Kept(notice, report, ui),
    };

    private static Screen Held(MailingNotice notice, MailingReport report, Ui ui)
    {
        var mailing = report.Mailing;
        var why = notice.Reason == PauseReason.Content ? "content" : "failures";
        var screen = new Screen
        {
            Text = Html.Join("\n\n",
            [
                ui[$"report.head.{why}", ("name", ReportWords.Name(mailing.Id, mailing.Title, ui))],
                ReportWords.Quote(notice.Words, ui),
                ReportWords.Figures(mailing.Figures, ui),
                ui[$"report.held.{why}"],
            ]),
        };
        // A message of a series ends with its series.
        if (mailing.State == MailingState.Paused)
        {
            screen = mailing.SeriesId is null
                ? screen.Row(ui.Tap("report.resume", new GoOnTap(mailing.Id)), ui.Tap("report.cancel", new AskBreakOffTap(mailing.Id)))
                : screen.Row(ui.Tap("report.resume", new GoOnTap(mailing.Id)));
        }

        return screen.Row(ui.Tap("report.open", new MailingReportTap(mailing.Id)), ui.Tap("report.to_mailing", new MailingTap(mailing.Id)));
    }

    private static Screen Kept(MailingNotice notice, MailingReport report, Ui ui)
    {
        var mailing = report.Mailing;
        var name = ReportWords.Name(mailing.Id, mailing.Title, ui);
        var head = (notice.Kind, notice.Words) switch
        {
            (NoticeKind.Removed, _) => ui["report.told.removed", ("name", name)],
            (_, null) => ui["report.told.rewritten", ("name", name)],
            _ => ui["report.told.rewrite_refused", ("name", name)],
        };
        var done = notice.Words is null
            ? ReportWords.Upkeep(mailing, ui)
            : ui["report.rewritten", ("count", mailing.Figures.Rewritten), ("total", mailing.Figures.Sent)];
        return new Screen { Text = Html.Join("\n\n", [head, ReportWords.Quote(notice.Words, ui), done]) }
            .Row(ui.Tap("report.open", new MailingReportTap(mailing.Id)));
    }
}
