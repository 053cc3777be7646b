using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Features.Mailings.Audiences;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Compose;

/// <summary>The questions before a mailing starts, and before it ends early.</summary>
internal static class StartScreens
{
    /// <summary>Really, now? With whom it reaches and what would hold it.</summary>
    public static Screen Ask(MailingCard card, Ui ui)
    {
        var mailing = card.Mailing;
        if (mailing.State is not (MailingState.Draft or MailingState.Scheduled or MailingState.Overdue)) return Late(mailing, ui);

        Html[] parts =
        [
            ui["mailing.start.ask", ("title", MailingWords.Title(mailing.Id, mailing.Title, ui))],
            Reach(card, ui),
            mailing.StartAt is { } at ? ui["mailing.start.instead", ("when", ui.Zoned(at))] : Html.Empty,
            Held(card, ui) is { } until ? ui["mailing.start.held", ("when", ui.Zoned(until))] : Html.Empty,
        ];
        return new Screen { Text = Html.Join("\n\n", parts) }
            .Row(ui.Tap("mailing.start.yes", new StartTap(mailing.Id, mailing.Version)))
            .Row(MailingScreens.BackToCard(mailing.Id, ui));
    }

    /// <summary>Really end it? Those who have it keep it.</summary>
    public static Screen AskCancel(MailingView mailing, Ui ui) =>
        new Screen
        {
            Text = ui[
                "mailing.cancel.ask", ("title", MailingWords.Title(mailing.Id, mailing.Title, ui)), ("sent", mailing.Figures.Sent), ("left", mailing.Figures.Left)],
        }
        .Row(ui.Tap("mailing.cancel.yes", new CancelMailingTap(mailing.Id)))
        .Row(MailingScreens.BackToCard(mailing.Id, ui));

    /// <summary>Whom it reaches.</summary>
    private static Html Reach(MailingCard card, Ui ui) => Html.Join("\n\n",
    [
        MailingWords.Audience(card, ui),
        card.Count is { } count ? AudienceWords.Of(count, card.Mailing.Audience.IsEveryone, ui) : ui["mailing.start.uncounted"],
    ]);

    private static DateTimeOffset? Held(MailingCard card, Ui ui) => card.Mailing.Quiet ? card.QuietHours?.EndOf(ui.Now, ui.Zone) : null;

    private static Screen Late(MailingView mailing, Ui ui) => MailingScreens.ToCard(mailing.Id) with { Toast = ui.PlainWords(MailingErrors.Started), Alert = true };
}
