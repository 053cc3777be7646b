using SmartHeart.Application.Mailings.Receiving;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Mailings.Receiving;

/// <summary>What people do under a mailing that they got.</summary>
internal sealed class ReceivingRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map) => map
        .Tap(
            Place.Private, (OpenFromMailingTap tap) => new OpenFromMailing(tap.MailingId, tap.Button), (_, lead, _) => ReceivingScreens.Lead(lead),
            (_, error, ui) => ReceivingScreens.NothingThere(error, ui))
        .Tap(
            Place.Private, (UnsubscribeTap tap) => new FollowTopic(tap.MailingId, Wanted: false), (_, followed, ui) => ReceivingScreens.Unsubscribed(followed, ui),
            (_, error, ui) => ReceivingScreens.NobodyToUnsubscribe(error, ui))
        .Tap(
            Place.Private, (SubscribeTap tap) => new FollowTopic(tap.MailingId, Wanted: true), (_, followed, ui) => ReceivingScreens.Subscribed(followed, ui),
            (_, error, ui) => ReceivingScreens.NobodyToUnsubscribe(error, ui));
}
