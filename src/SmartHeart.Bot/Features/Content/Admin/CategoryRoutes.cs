using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Categories in topic main.</summary>
internal sealed class CategoryRoutes : IRoutes
{
    private const ContentKind Kind = ContentKind.Material;

    public void Map(RouteMap map) => map
        .Tap(Place.Main, (ManagedCategoriesTap _) => new ManageCategories(Kind), CategoryScreens.List)
        .Tap(Place.Main, (ManagedCategoryTap _) => new ManageCategories(Kind), CategoryScreens.Card)
        .Tap(
            Place.Main, (MoveCategoryTap tap) => new MoveCategory(tap.Id, tap.Up), (tap, _, _) => CategoryScreens.ToCard(tap.Id),
            (tap, error, ui) => CategoryScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Main, (HideCategoryTap tap) => new HideCategory(tap.Id, tap.Hidden),
            (tap, _, ui) => CategoryScreens.ToCard(tap.Id) with { Toast = ui.Plain(tap.Hidden ? "category.hidden_now" : "category.shown_now") },
            (tap, error, ui) => CategoryScreens.Fresh(tap.Id, error, ui))
        .Begin(Place.Main, new CategoryWizard(), (NewCategoryTap _) => new AddCategory { Kind = Kind })
        .BeginFrom(
            Place.Main, new CategoryEdit(), (EditCategoryTap _) => new ManageCategories(Kind), Draft, tap => CategoryEdit.StepOf(tap.Field));

    private static Result<EditCategory> Draft(EditCategoryTap tap, IReadOnlyList<ManagedCategory> categories) =>
        categories.FirstOrDefault(category => category.Id == tap.Id) is { } found ? EditCategory.Of(found) : ContentErrors.CategoryGone;
}
