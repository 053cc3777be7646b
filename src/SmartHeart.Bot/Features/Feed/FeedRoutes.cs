using SmartHeart.Application.Feed;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Feed;

/// <summary>Buttons of the events topic: what a digest was made of, and of whom.</summary>
internal sealed class FeedRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map) => map
        .Tap(
            Place.Events, (DigestTap tap) => new ShowFeedDigest(tap.Digest, tap.Page), (_, digest, ui) => DigestScreens.Show(digest, ui),
            (_, error, ui) => error is Denied ? null : Screen.Only(ui.PlainWords(error), alert: true))
        .Tap(
            Place.Events, (DigestPersonTap tap) => new ShowUser(tap.UserId), DigestScreens.Person,
            (_, error, ui) => error is Denied ? null : Screen.Only(ui.PlainWords(error), alert: true));
}
