using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Features.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Mailings.Compose;

/// <summary>What became of a mailing that was tried.</summary>
internal static class TrialScreens
{
    private const int MaxToast = 200;

    /// <summary>It stands above now, and the way on below it.</summary>
    public static Screen InTopic(int id, Delivery delivery, Ui ui) => delivery.State == DeliveryState.Sent
        ? new Screen { Text = ui["mailing.trial.topic"], Placement = Placement.Add }
            .Row(ui.Tap("mailing.test", new TestMailingTap(id)), MailingScreens.BackToCard(id, ui))
        : Refused(delivery, ui);

    /// <summary>It went to the admin's own chat; where the bot may not write there, how to let it.</summary>
    public static Screen Own(int id, Delivery delivery, Ui ui) => delivery.State switch
    {
        DeliveryState.Sent => Screen.Only(ui.Plain("mailing.trial.own"), alert: true),
        DeliveryState.Blocked or DeliveryState.Deactivated => new Screen { Text = ui["mailing.trial.start_first"] }
            .Row(new Button(ui.Plain("mailing.trial.open_bot"), Url: ui.Link(default(MenuTap))))
            .Row(ui.Tap("mailing.trial.again", new TestMailingTap(id)), MailingScreens.BackToCard(id, ui)),
        _ => Refused(delivery, ui),
    };

    private static Screen Refused(Delivery delivery, Ui ui) => Screen.Only(
        Ui.Shorten(
            delivery.State switch
            {
                DeliveryState.Retry => ui.Plain("mailing.trial.later"),
                DeliveryState.Unknown => ui.Plain("mailing.trial.unknown"),
                _ => ui.Plain("mailing.trial.refused", ("words", delivery.Words ?? "")),
            },
            MaxToast),
        alert: true);
}
