using SmartHeart.Application.Search;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Search;

/// <summary>Search in a person's own chat: words → pages of results → a card, and back.</summary>
internal sealed class SearchRoutes : IRoutes
{
    private readonly SearchForm _form = new();

    /// <inheritdoc/>
    public void Map(RouteMap map) => map
        .InMenu(50, SearchScreens.Command)
        .MenuButton(50, ui => ui.Tap("search.menu", default(SearchTap)))
        .Ask(SearchScreens.Command, Place.Private, _form, () => new StartSearch(), words => new SearchContent { Text = words })
        .BeginFrom(Place.Private, _form, (SearchTap _) => new StartSearch())
        .Tap(
            Place.Private, (ResultsTap tap) => new TurnResults(tap.Search, tap.Page),
            (_, results, ui) => SearchScreens.Results(results, ui), (_, error, ui) => SearchScreens.Forgotten(error, ui))
        .Tap(
            Place.Private, (BackToResultsTap tap) => new TurnResults(tap.Search, ItemId: tap.Id),
            (_, results, ui) => SearchScreens.Results(results, ui), (_, error, ui) => SearchScreens.Forgotten(error, ui));
}
