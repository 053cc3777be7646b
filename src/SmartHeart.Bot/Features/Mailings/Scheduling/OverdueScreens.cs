using System.Collections.Immutable;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Scheduling;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Scheduling;

/// <summary>A mailing whose time passed while the bot was down.</summary>
internal static class OverdueScreens
{
    /// <summary>Asks what to do with it.</summary>
    public static Screen Ask(MailingView mailing, Ui ui) => new Screen
    {
        Text = Html.Join("\n\n",
        [
            ui["overdue.ask", ("title", WhenScreens.Title(mailing, ui)), ("when", ui.Zoned(mailing.StartAt!.Value))],
            mailing.Repeat == Repeat.None ? Html.Empty : ui["overdue.repeats", ("repeat", ScheduleWords.Repeat(mailing.Repeat, ui))],
            ScheduleWords.Held(mailing, ui),
        ]),
    }.Row(Buttons(mailing, ui)).Row(ui.Tap("mailing_time.to_card", new MailingTap(mailing.Id)));

    /// <summary>The two answers.</summary>
    public static ImmutableArray<Button> Buttons(MailingView mailing, Ui ui) =>
    [
        ui.Tap("overdue.send", new DecideOverdueTap(mailing.Id, Send: true)),
        ui.Tap(mailing.Repeat == Repeat.None ? "overdue.drop" : "overdue.skip", new DecideOverdueTap(mailing.Id, Send: false)),
    ];

    /// <summary>It was decided.</summary>
    public static Screen Decided(DecideOverdueTap tap, OverdueDecided decided, Ui ui) => WhenScreens.ToCard(tap.MailingId) with
    {
        Text = (tap.Send, decided.NextAt) switch
        {
            (true, null) => ui["overdue.sent"],
            (true, { } next) => ui["overdue.sent_repeat", ("when", ui.Zoned(next))],
            (false, null) => ui["overdue.dropped"],
            (false, { } next) => ui["overdue.skipped", ("when", ui.Zoned(next))],
        },
    };
}
