using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content;

/// <summary>Materials and products in a person's own chat: categories → a page of titles → a card with its documents. Events come to the same card.</summary>
internal sealed class ContentRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        Shelf(map, ContentKind.Material, 10, "materials");
        Shelf(map, ContentKind.Product, 20, "products");
        Lists(map);
        Cards(map);
    }

    private static void Shelf(RouteMap map, ContentKind kind, int order, string command)
    {
        var tap = new CategoriesTap(0, kind);
        map.InMenu(order, command)
            .MenuButton(order, ui => ui.Tap(KindWords.Key("content.menu", kind), tap))
            .Command(command, Place.Private, () => new ListCategories(kind), (list, ui) => ContentScreens.Categories(tap, list, ui));
    }

    private static void Lists(RouteMap map) => map
        .Tap(Place.Private, (CategoriesTap tap) => new ListCategories(tap.Kind), ContentScreens.Categories)
        .Tap(
            Place.Private, (CategoryTap tap) => new ListContent(tap.Id, new PageAt(tap.Turn, tap.Key)), ContentScreens.Category,
            (_, error, ui) => ContentScreens.Gone(error, ui));

    private static void Cards(RouteMap map) => map
        .Tap(
            Place.Private, (LineTap tap) => new OpenContent(tap.Id), (tap, card, ui) => CardScreens.Card(card, tap.Origin, ui),
            (tap, error, ui) => CardScreens.Gone(error, tap, ui))
        .Tap(
            Place.Private, (ContentTap tap) => new OpenContent(tap.Id), (_, card, ui) => CardScreens.Card(card, default, ui),
            (_, error, ui) => ContentScreens.Gone(error, ui))
        .Tap(
            Place.Private, (NextTap tap) => new OpenNextContent(tap.Id), (_, card, ui) => CardScreens.Card(card, default, ui),
            (_, error, ui) => ContentScreens.Gone(error, ui))
        .Tap((DocumentTap tap) => new OpenDocument(tap.ContentId, tap.FileId), (document, _) => CardScreens.Document(document))
        .Tap((PassOnTap tap) => new ShowCard(tap.Id), CardScreens.PassOn);
}
