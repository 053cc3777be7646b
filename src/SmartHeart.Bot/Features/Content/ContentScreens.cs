using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Content;

/// <summary>What users see of materials.</summary>
internal static class ContentScreens
{
    private const int TitleOnButton = 56;
    private const int NameOnButton = 40;

    /// <summary>Categories to choose from, with how much is in them and how much of it is new.</summary>
    public static Screen Categories(CategoriesTap at, IReadOnlyList<CategoryLine> categories, Ui ui)
    {
        if (categories.Count == 0) return new Screen { Text = ui["content.categories.empty"] }.Row(BackToMenu(ui));

        var (lines, arrows) = PageButtons.Cut(categories, at.Page, page => new CategoriesTap(page), ui);
        var fresh = categories.Sum(line => line.NewCount);
        var screen = new Screen { Text = fresh == 0 ? ui["content.categories.seen"] : ui["content.categories", ("count", fresh)] };
        foreach (var line in lines) screen = screen.Row(Ui.TapLabelled(Label(line, ui), new CategoryTap(line.Id)));
        return screen.Row(arrows).Row(BackToMenu(ui));
    }

    /// <summary>A page of titles.</summary>
    public static Screen Category(CategoryTap at, ContentList list, Ui ui)
    {
        var (category, page) = list;
        var words = page switch
        {
            { Items: [] } => ui["content.category.empty"],
            _ when page.Items.Any(line => line.IsNew) => ui["content.category.some_new"],
            _ => ui["content.category.choose"],
        };
        var screen = new Screen { Text = Html.Of($"<b>{CategoryName.Of(category.Emoji, category.Title)}</b>\n\n{words}") };
        foreach (var line in page.Items)
        {
            var title = Ui.Shorten(line.Title, TitleOnButton);
            var label = line.IsNew ? ui.Plain("content.line.new", ("title", title)) : title;
            screen = screen.Row(Ui.TapLabelled(label, new LineTap(line.Id, at.Turn, at.Key)));
        }

        return screen
            .Row(PageButtons.Of(page, line => line.Id, (turn, key) => new CategoryTap(category.Id, turn, key), ui))
            .Row(ui.Tap("content.to_categories", new CategoriesTap()));
    }

    /// <summary>A card: text, media, documents as buttons, and the way back to the list it was opened from.</summary>
    public static Screen Card(ContentCard card, CategoryTap back, Ui ui)
    {
        var screen = new Screen
        {
            Text = Html.Of($"<b>{card.Title}</b>\n\n{Html.Trusted(card.Html)}"),
            Media = [.. card.Media.Select(file => ContentFiles.Show(file.Kind, file.FileId))],
            LinkPreview = true,
        };
        foreach (var document in card.Documents)
        {
            var label = ui.Plain("content.document", ("label", ContentFiles.Label(document.Name, document.Size, ui)));
            screen = screen.Row(Ui.TapLabelled(label, new DocumentTap(card.Id, document.Id)));
        }

        return screen.Row(ui.Tap("content.to_category", back));
    }

    /// <summary>A document, below the card that it belongs to.</summary>
    public static Screen Document(DocumentView document) =>
        new() { Media = [ContentFiles.Show(document.Kind, document.FileId, document.Name)], Placement = Placement.Add };

    /// <summary>What was here is gone: says so, with the way back. Null for other refusals.</summary>
    public static Screen? Gone(Error error, Ui ui) => error is not NotFound
        ? null
        : new Screen { Text = ui.Words(error) }.Row(ui.Tap("content.to_categories", new CategoriesTap()));

    private static Button BackToMenu(Ui ui) => ui.Tap("menu.back", default(MenuTap));

    private static string Label(CategoryLine line, Ui ui)
    {
        var name = CategoryName.Of(line.Emoji, line.Title, NameOnButton);
        return line.NewCount == 0
            ? ui.Plain("content.category.line", ("name", name), ("total", line.Count))
            : ui.Plain("content.category.line_new", ("name", name), ("total", line.Count), ("fresh", line.NewCount));
    }
}
