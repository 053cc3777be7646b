using System.Collections.Immutable;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>What admins see of categories.</summary>
internal static class CategoryScreens
{
    private const int TitleOnButton = 46;

    /// <summary>All categories of a kind in the order in which users see them.</summary>
    public static Screen List(ManagedCategoriesTap at, IReadOnlyList<ManagedCategory> categories, Ui ui)
    {
        var (lines, arrows) = PageButtons.Cut(categories, at.Page, page => at with { Page = page }, ui);
        var words = categories.Count == 0 ? ui[KindWords.Key("categories.none", at.Kind)] : ui["categories.list", ("count", categories.Count)];
        var screen = new Screen { Text = words }.Row(KindTabs.Of(at.Kind, kind => new ManagedCategoriesTap(0, kind), ui));
        foreach (var category in lines) screen = screen.Row(Ui.TapLabelled(Label(category, ui), new ManagedCategoryTap(category.Id)));
        return screen
            .Row(arrows)
            .Row(ui.Tap("category.new", new NewCategoryTap(at.Kind)), ManagedListScreens.Back(at.Kind, ui));
    }

    /// <summary>A category with all that can be done to it.</summary>
    public static Screen Card(CategoryCard card, Ui ui)
    {
        var category = card.Category;
        var (place, total) = (card.All.ToList().IndexOf(category), card.All.Count);
        Html[] parts =
        [
            Html.Of($"<b>{CategoryName.Of(category.Emoji, category.Title)}</b>"),
            ui["category.place", ("place", place + 1), ("total", total)],
            ui["category.published", ("count", category.Published)],
            category.Unpublished == 0 ? Html.Empty : ui["category.unpublished", ("count", category.Unpublished)],
            category.Hidden ? ui["category.hidden"] : category.Published == 0 ? ui["category.unseen"] : Html.Empty,
        ];
        return new Screen { Text = Html.Join("\n", parts) }
            .Row(
                ui.Tap("category.title", new EditCategoryTap(category.Id, CategoryField.Title)),
                ui.Tap("category.emoji", new EditCategoryTap(category.Id, CategoryField.Emoji)))
            .Row(MoveButtons(category.Id, place, total, ui))
            .Row([.. OrderButton(card, ui), ui.Tap(category.Hidden ? "category.show" : "category.hide", new HideCategoryTap(category.Id, !category.Hidden))])
            .Row(ui.Tap("managed.delete", new AskDeleteCategoryTap(category.Id)))
            .Row(ui.Tap("category.to_list", new ManagedCategoriesTap(place / PageButtons.Size, card.Kind)));
    }

    /// <summary>The question for a title, with the one there is.</summary>
    public static Screen AskTitle(string current, Ui ui)
    {
        var question = ui["form.category_title", ("max", CategoryTitle.MaxLength)];
        return new Screen { Text = current.Length == 0 ? question : Html.Join("\n\n", [question, ui["form.now", ("value", current)]]) };
    }

    /// <summary>A refusal at a category: its words over the category as it is now.</summary>
    public static Screen? Fresh(int id, Error error, Ui ui) =>
        error is Denied ? null : (error is NotFound ? ToList() : ToCard(id)) with { Toast = ui.PlainWords(error), Alert = true };

    /// <summary>On to a category's card.</summary>
    public static Screen ToCard(int id) => Screen.GoTo(TapCodec.Encode(new ManagedCategoryTap(id)));

    /// <summary>On to the list.</summary>
    public static Screen ToList(ContentKind kind = ContentKind.Material) => Screen.GoTo(TapCodec.Encode(new ManagedCategoriesTap(0, kind)));

    /// <summary>How a category is called on a button: with the mark of a hidden one.</summary>
    public static string Name(ManagedCategory category, Ui ui)
    {
        var name = CategoryName.Of(category.Emoji, category.Title, TitleOnButton);
        return category.Hidden ? ui.Plain("category.line.hidden", ("name", name)) : name;
    }

    private static string Label(ManagedCategory category, Ui ui) => ui.Plain(
        "category.line", ("name", Name(category, ui)), ("published", category.Published), ("total", category.Published + category.Unpublished));

    /// <summary>One item alone has no order; events stand by their start.</summary>
    private static ImmutableArray<Button> OrderButton(CategoryCard card, Ui ui) =>
        card.Kind != ContentKind.Event && card.Category.Published > 1 ? [ui.Tap("order.open", new OrderTap(card.Category.Id))] : [];

    private static ImmutableArray<Button> MoveButtons(int id, int place, int total, Ui ui)
    {
        ImmutableArray<Button> up = place > 0 ? [ui.Tap("category.up", new MoveCategoryTap(id, Up: true))] : [];
        ImmutableArray<Button> down = place < total - 1 ? [ui.Tap("category.down", new MoveCategoryTap(id, Up: false))] : [];
        return [.. up, .. down];
    }
}
