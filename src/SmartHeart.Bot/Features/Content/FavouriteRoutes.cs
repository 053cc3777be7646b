using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Content;

/// <summary>What a person keeps at hand: the list, and the star on every card.</summary>
internal sealed class FavouriteRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map) => map
        .InMenu(40, "favourites")
        .MenuButton(40, ui => ui.Tap("favourites.menu", default(FavouritesTap)))
        .Command("favourites", Place.Private, () => new ListFavourites(), (page, ui) => FavouriteScreens.List(default, page, ui))
        .Tap(Place.Private, (FavouritesTap at) => new ListFavourites(new PageAt(at.Turn, at.Key)), FavouriteScreens.List)
        .Tap(
            Place.Private, (KeepFavouriteTap tap) => new KeepFavourite(tap.Id), (tap, card, ui) => CardScreens.Marked(card, tap.Origin, ui),
            (tap, error, ui) => CardScreens.Gone(error, new LineTap(tap.Id, tap.Turn, tap.Key, tap.From), ui))
        .Tap(
            Place.Private, (DropFavouriteTap tap) => new DropFavourite(tap.Id),
            (tap, dropped, ui) => dropped.Card is { } card
                ? CardScreens.Marked(card, tap.Origin, ui)
                : Screen.GoTo(TapCodec.Encode(new FavouritesTap(tap.Turn, tap.Key))) with { Toast = ui.Plain("favourite.dropped") });
}
