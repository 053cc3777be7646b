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

    /// <summary>All categories in the order in which users see them.</summary>
    public static Screen List(ManagedCategoriesTap at, IReadOnlyList<ManagedCategory> categories, Ui ui)
    {
        var (lines, arrows) = PageButtons.Cut(categories, at.Page, page => new ManagedCategoriesTap(page), ui);
        var screen = new Screen { Text = categories.Count == 0 ? ui["categories.none"] : ui["categories.list", ("count", categories.Count)] };
        foreach (var category in lines) screen = screen.Row(Ui.TapLabelled(Label(category, ui), new ManagedCategoryTap(category.Id)));
        return screen
            .Row(arrows)
            .Row(ui.Tap("category.new", new NewCategoryTap()), ui.Tap("managed.to_list", new ManagedListTap()));
    }

    /// <summary>A category with all that can be done to it; the list with a word when it is gone.</summary>
    public static Screen Card(ManagedCategoryTap tap, IReadOnlyList<ManagedCategory> categories, Ui ui)
    {
        var place = categories.ToList().FindIndex(c => c.Id == tap.Id);
        if (place < 0)
            return List(new ManagedCategoriesTap(), categories, ui) with { Toast = ui.PlainWords(ContentErrors.CategoryGone), Alert = true };

        var category = categories[place];
        Html[] parts =
        [
            Html.Of($"<b>{CategoryName.Of(category.Emoji, category.Title)}</b>"),
            ui["category.place", ("place", place + 1), ("total", categories.Count)],
            ui["category.published", ("count", category.Published)],
            category.Unpublished == 0 ? Html.Empty : ui["category.unpublished", ("count", category.Unpublished)],
            category.Hidden ? ui["category.hidden"] : category.Published == 0 ? ui["category.unseen"] : Html.Empty,
        ];
        return new Screen { Text = Html.Join("\n", parts) }
            .Row(
                ui.Tap("category.title", new EditCategoryTap(category.Id, CategoryField.Title)),
                ui.Tap("category.emoji", new EditCategoryTap(category.Id, CategoryField.Emoji)))
            .Row(MoveButtons(category.Id, place, categories.Count, ui))
            .Row(ui.Tap(category.Hidden ? "category.show" : "category.hide", new HideCategoryTap(category.Id, !category.Hidden)))
            .Row(ui.Tap("category.to_list", new ManagedCategoriesTap(place / PageButtons.Size)));
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
    public static Screen ToList() => Screen.GoTo(TapCodec.Encode(new ManagedCategoriesTap()));

    private static string Label(ManagedCategory category, Ui ui)
    {
        var name = CategoryName.Of(category.Emoji, category.Title, TitleOnButton);
        var shown = category.Hidden ? ui.Plain("category.line.hidden", ("name", name)) : name;
        var total = category.Published + category.Unpublished;
        return ui.Plain("category.line", ("name", shown), ("published", category.Published), ("total", total));
    }

    private static ImmutableArray<Button> MoveButtons(int id, int place, int total, Ui ui)
    {
        ImmutableArray<Button> up = place > 0 ? [ui.Tap("category.up", new MoveCategoryTap(id, Up: true))] : [];
        ImmutableArray<Button> down = place < total - 1 ? [ui.Tap("category.down", new MoveCategoryTap(id, Up: false))] : [];
        return [.. up, .. down];
    }
}
