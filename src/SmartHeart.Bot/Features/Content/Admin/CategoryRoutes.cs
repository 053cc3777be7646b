using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Categories in topic main.</summary>
internal sealed class CategoryRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        map.PanelButton(40, ui => ui.Tap("categories.panel", new ManagedCategoriesTap(0, ContentKind.Material)), "categories.about");
        Looking(map);
        Changing(map);
    }

    private static void Looking(RouteMap map) => map
        .Tap(Place.Main, (ManagedCategoriesTap at) => new ManageCategories(at.Kind), CategoryScreens.List)
        .Tap(
            Place.Main, (ManagedCategoryTap tap) => new ShowCategory(tap.Id), (_, card, ui) => CategoryScreens.Card(card, ui),
            (tap, error, ui) => CategoryScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Main, (AskDeleteCategoryTap tap) => new ShowCategory(tap.Id), CategoryDeletionScreens.Ask,
            (tap, error, ui) => CategoryScreens.Fresh(tap.Id, error, ui));

    private static void Changing(RouteMap map) => map
        .Tap(
            Place.Main, (MoveCategoryTap tap) => new MoveCategory(tap.Id, tap.Up), (tap, _, _) => CategoryScreens.ToCard(tap.Id),
            (tap, error, ui) => CategoryScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Main, (HideCategoryTap tap) => new HideCategory(tap.Id, tap.Hidden),
            (tap, _, ui) => CategoryScreens.ToCard(tap.Id) with { Toast = ui.Plain(tap.Hidden ? "category.hidden_now" : "category.shown_now") },
            (tap, error, ui) => CategoryScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Main, (DeleteCategoryTap tap) => new DeleteCategory(tap.Id, tap.Version, tap.HomeId == 0 ? null : tap.HomeId),
            (tap, kind, ui) => CategoryScreens.ToList(kind) with { Toast = ui.Plain(tap.HomeId == 0 ? "category.deleted" : "category.deleted.moved") },
            (tap, error, ui) => error is Denied
                ? Screen.Only(ui.Plain("category.delete.owner_only"), alert: true)
                : CategoryScreens.Fresh(tap.Id, error, ui))
        .Begin(Place.Main, new CategoryWizard(), (NewCategoryTap tap) => new AddCategory { Kind = tap.Kind })
        .BeginFrom(
            Place.Main, new CategoryEdit(), (EditCategoryTap tap) => new ShowCategory(tap.Id), (_, card) => EditCategory.Of(card.Category),
            tap => CategoryEdit.StepOf(tap.Field));
}
