using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Reports;

/// <summary>How fast a mailing is just now.</summary>
/// <param name="Rate">Recipients a second; null while not known.</param>
/// <param name="QuietUntil">When the quiet that holds it ends, UTC; null for none.</param>
internal readonly record struct Pace(double? Rate, DateTimeOffset? QuietUntil = null);

/// <summary>The message that shows how far a mailing is.</summary>
internal static class BoardScreens
{
    /// <summary>The mailing as it stands.</summary>
    public static Screen Board(MailingView mailing, Pace pace, Ui ui)
    {
        Html[] blocks =
        [
            Html.Join("\n", [Head(mailing, pace, ui), ReportWords.Bar(mailing.Figures, ui)]),
            ReportWords.Quote(mailing.PauseWords, ui),
            ReportWords.Figures(mailing.Figures, ui),
            ReportWords.Upkeep(mailing, ui),
            Speed(mailing, pace, ui),
        ];
        return Buttons(new Screen { Text = Html.Join("\n\n", blocks) }, mailing, ui);
    }

    /// <summary>Whether to end it early; what has gone stays with people.</summary>
    public static Screen AskBreakOff(int mailingId, Ui ui) => new Screen { Text = ui["report.cancel.ask"], Placement = Placement.Add }
        .Row(ui.Tap("report.cancel.yes", new BreakOffTap(mailingId)))
        .Row(ui.Tap("report.cancel.no", new MailingReportTap(mailingId)));

    private static Html Head(MailingView mailing, Pace pace, Ui ui)
    {
        var name = ReportWords.Name(mailing.Id, mailing.Title, ui);
        return pace.QuietUntil is { } until && mailing.State == MailingState.Running
            ? ui["report.head.quiet", ("name", name), ("until", ui.When(until))]
            : ui[$"report.head.{Key(mailing)}", ("name", name)];
    }

    private static string Key(MailingView mailing) => (mailing.State, mailing.PausedBy) switch
    {
        (MailingState.Preparing, _) => "preparing",
        (MailingState.Running, _) => mailing.WasCancelled ? "again" : "running",
        (MailingState.Paused, PauseReason.Content) => "content",
        (MailingState.Paused, PauseReason.Failures) => "failures",
        (MailingState.Paused, _) => "paused",
        (MailingState.Cancelled, _) => "cancelled",
        _ => "finished",
    };

    private static Html Speed(MailingView mailing, Pace pace, Ui ui)
    {
        // Of one that was cancelled most of those left get nothing.
        if (mailing.State != MailingState.Running || mailing.WasCancelled || pace is not { Rate: > 0 and var rate, QuietUntil: null }) return Html.Empty;

        var left = TimeSpan.FromSeconds(Math.Min(mailing.Figures.Left / rate, TimeSpan.FromDays(999).TotalSeconds));
        return ui["report.pace", ("speed", ReportWords.Speed(rate, ui)), ("span", ReportWords.Span(left, ui))];
    }

    private static Screen Buttons(Screen screen, MailingView mailing, Ui ui) => mailing.State switch
    {
        MailingState.Preparing or MailingState.Running =>
            screen.Row(ui.Tap("report.pause", new HoldTap(mailing.Id)), ui.Tap("report.cancel", new AskBreakOffTap(mailing.Id))),
        MailingState.Paused => screen.Row(ui.Tap("report.resume", new GoOnTap(mailing.Id)), ui.Tap("report.cancel", new AskBreakOffTap(mailing.Id))),
        _ => screen.Row(ui.Tap("report.open", new MailingReportTap(mailing.Id))),
    };
}
