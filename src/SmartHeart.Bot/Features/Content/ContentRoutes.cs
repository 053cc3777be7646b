using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content;

/// <summary>Materials in a person's own chat: categories → a page of titles → a card with its documents.</summary>
internal sealed class ContentRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map) => map
        .InMenu(10, "materials")
        .MenuButton(10, ui => ui.Tap("content.menu", new CategoriesTap()))
        .Command(
            "materials", Place.Private, () => new ListCategories(ContentKind.Material),
            (list, ui) => ContentScreens.Categories(new CategoriesTap(), list, ui))
        .Tap(Place.Private, (CategoriesTap _) => new ListCategories(ContentKind.Material), ContentScreens.Categories)
        .Tap(
            Place.Private, (CategoryTap tap) => new ListContent(tap.Id, new PageAt(tap.Turn, tap.Key)), ContentScreens.Category,
            (_, error, ui) => ContentScreens.Gone(error, ui))
        .Tap(
            Place.Private, (LineTap tap) => new OpenContent(tap.Id),
            (tap, card, ui) => ContentScreens.Card(card, new CategoryTap(card.CategoryId, tap.Turn, tap.Key), ui),
            (_, error, ui) => ContentScreens.Gone(error, ui))
        .Tap(
            Place.Private, (ContentTap tap) => new OpenContent(tap.Id),
            (_, card, ui) => ContentScreens.Card(card, new CategoryTap(card.CategoryId), ui),
            (_, error, ui) => ContentScreens.Gone(error, ui))
        .Tap((DocumentTap tap) => new OpenDocument(tap.ContentId, tap.FileId), (document, _) => ContentScreens.Document(document));
}
