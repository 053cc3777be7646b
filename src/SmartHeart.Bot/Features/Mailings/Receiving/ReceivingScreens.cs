using SmartHeart.Application.Mailings.Receiving;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Features.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Mailings.Receiving;

/// <summary>What people see after a press under a mailing. The mailing itself stays as it is.</summary>
internal static class ReceivingScreens
{
    /// <summary>On to the item, beside the mailing; whoever has to agree first comes to it afterwards.</summary>
    public static Screen Lead(MailingLead lead) => Screen.GoTo(TapCodec.Encode(new ContentTap(lead.ContentId))) with { Placement = Placement.Add };

    /// <summary>The button leads nowhere (any more).</summary>
    public static Screen? NothingThere(Error error, Ui ui) => error is NotFound ? Screen.Only(ui.PlainWords(error), alert: true) : null;

    /// <summary>No more of it: said once, with the way back.</summary>
    public static Screen Unsubscribed(TopicFollowed followed, Ui ui)
    {
        var topic = ui.Plain(SettingsScreens.KeyOf(followed.Topic));
        return followed.IsNews
            ? new Screen { Text = ui["receiving.unsubscribed", ("topic", topic)], Placement = Placement.Add }
                .Row(ui.Tap("receiving.subscribe", new SubscribeTap(followed.MailingId)))
                .Row(ui.Tap("receiving.settings", default(SettingsTap)))
            : Screen.Only(ui.Plain("receiving.unsubscribed.already", ("topic", topic)), alert: true);
    }

    /// <summary>It comes again.</summary>
    public static Screen Subscribed(TopicFollowed followed, Ui ui) =>
        new Screen { Text = ui["receiving.subscribed", ("topic", ui.Plain(SettingsScreens.KeyOf(followed.Topic)))] }
            .Row(ui.Tap("receiving.settings", default(SettingsTap)));

    /// <summary>Of whom nothing is known nothing is sent to: they need not be welcomed for that.</summary>
    public static Screen? NobodyToUnsubscribe(Error error, Ui ui) =>
        error == UserErrors.Unknown || error is NotFound ? Screen.Only(ui.Plain("receiving.nobody"), alert: true) : null;
}
