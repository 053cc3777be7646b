using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>What an owner is asked before a category is deleted: where its content goes, then whether it is really to be so.</summary>
internal static class CategoryDeletionScreens
{
    /// <summary>The question that is next. Who is no owner is told so at once.</summary>
    public static Screen Ask(AskDeleteCategoryTap at, CategoryCard card, Ui ui)
    {
        if (!ui.ForOwner) return Screen.Only(ui.Plain("category.delete.owner_only"), alert: true);
        var category = card.Category;
        var count = category.Published + category.Unpublished;
        if (count == 0) return Confirm(ui["category.delete.ask", ("name", Plain(category))], card, 0, ui);

        var home = card.All.FirstOrDefault(other => other.Id == at.HomeId && other.Id != category.Id);
        return home is null
            ? Homes(at, card, count, ui)
            : Confirm(ui["category.delete.ask.moved", ("name", Plain(category)), ("home", Plain(home)), ("count", count)], card, home.Id, ui);
    }

    private static Screen Homes(AskDeleteCategoryTap at, CategoryCard card, int count, Ui ui)
    {
        var category = card.Category;
        var others = card.All.Where(other => other.Id != category.Id).ToList();
        var words = others.Count == 0 ? "category.delete.no_home" : "category.delete.home";
        var screen = new Screen { Text = ui[words, ("name", Plain(category)), ("count", count)] };
        if (others.Count == 0) return screen.Row(ui.Tap("category.new", new NewCategoryTap(card.Kind))).Row(Back(category, ui));

        var (lines, arrows) = PageButtons.Cut(others, at.Page, page => at with { HomeId = 0, Page = page }, ui);
        foreach (var other in lines)
            screen = screen.Row(Ui.TapLabelled(CategoryScreens.Name(other, ui), new AskDeleteCategoryTap(category.Id, other.Id)));
        return screen.Row(arrows).Row(Back(category, ui));
    }

    private static Screen Confirm(Html question, CategoryCard card, int homeId, Ui ui) =>
        new Screen { Text = Html.Join("\n\n", [question, ui["category.delete.owners"]]) }
            .Row(ui.Tap("category.delete.yes", new DeleteCategoryTap(card.Category.Id, homeId, card.Category.Version)))
            .Row(Back(card.Category, ui));

    private static Button Back(ManagedCategory category, Ui ui) => ui.Tap("category.to_card", new ManagedCategoryTap(category.Id));

    private static string Plain(ManagedCategory category) => CategoryName.Of(category.Emoji, category.Title);
}
