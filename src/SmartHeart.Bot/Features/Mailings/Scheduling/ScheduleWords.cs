using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Scheduling;

/// <summary>What is said of a mailing's time, wherever the mailing is shown.</summary>
internal static class ScheduleWords
{
    /// <summary>The time that is set, or was missed; empty for none.</summary>
    public static Html Set(MailingView mailing, Ui ui) => mailing.StartAt is not { } at
        ? Html.Empty
        : Html.Join("\n",
        [
            mailing.State == MailingState.Overdue ? ui["mailing_time.missed", ("when", ui.Zoned(at))] : ui["mailing_time.set", ("when", ui.Zoned(at)), ("ahead", ui.Ahead(at))],
            mailing.Repeat == Domain.Mailings.Repeat.None ? Html.Empty : ui["mailing_time.repeats", ("repeat", Repeat(mailing.Repeat, ui))],
            mailing.State == MailingState.Overdue ? Html.Empty : Held(mailing, ui),
        ]);

    /// <summary>That quiet hours hold it, or will; empty for not.</summary>
    public static Html Held(MailingView mailing, Ui ui) => mailing.HeldUntil is { } end
        ? ui[mailing.State == MailingState.Scheduled ? "mailing_time.held_then" : "mailing_time.held", ("time", ui.Time(end))]
        : Html.Empty;

    /// <summary>Plain: «каждую неделю».</summary>
    public static string Repeat(Repeat repeat, Ui ui) => ui.Plain($"mailing_time.every.{StatusWords.Key(repeat)}");
}
