using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Events;
using SmartHeart.Bot.Features.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content;

/// <summary>The ways to a card through categories; <see cref="CardScreens"/> has the card itself.</summary>
internal static class ContentScreens
{
    private const int TitleOnButton = 56;
    private const int NameOnButton = 40;

    /// <summary>Categories to choose from, with how much is in them and how much of it is new. One alone is no choice: its page opens at once.</summary>
    public static Screen Categories(CategoriesTap at, IReadOnlyList<CategoryLine> categories, Ui ui)
    {
        if (at.Kind == ContentKind.Event) return Screen.GoTo(TapCodec.Encode(default(EventsTap)));
        if (categories.Count == 0) return new Screen { Text = ui[KindWords.Key("content.categories.empty", at.Kind)] }.Row(BackToMenu(ui));
        if (categories is [var only]) return Screen.GoTo(TapCodec.Encode(new CategoryTap(only.Id)));

        var (lines, arrows) = PageButtons.Cut(categories, at.Page, page => at with { Page = page }, ui);
        var fresh = categories.Sum(line => line.NewCount);
        var words = fresh == 0
            ? ui[KindWords.Key("content.categories.seen", at.Kind)]
            : ui[KindWords.Key("content.categories", at.Kind), ("count", fresh)];
        var screen = new Screen { Text = words };
        foreach (var line in lines) screen = screen.Row(Ui.TapLabelled(Label(line, ui), new CategoryTap(line.Id)));
        return screen.Row(arrows).Row(BackToMenu(ui));
    }

    /// <summary>A page of titles.</summary>
    public static Screen Category(CategoryTap at, ContentList list, Ui ui)
    {
        var (category, page) = list;
        var words = page switch
        {
            { Items: [] } => "content.category.empty",
            _ when page.Items.Any(line => line.IsNew) => "content.category.some_new",
            _ => "content.category.choose",
        };
        var screen = new Screen
        {
            Text = Html.Of($"<b>{CategoryName.Of(category.Emoji, category.Title)}</b>\n\n{ui[KindWords.Key(words, category.Kind)]}"),
        };
        foreach (var line in page.Items)
        {
            var title = Ui.Shorten(line.Title, TitleOnButton);
            var label = line.IsNew ? ui.Plain("content.line.new", ("title", title)) : title;
            screen = screen.Row(Ui.TapLabelled(label, new LineTap(line.Id, at.Turn, at.Key)));
        }

        return screen
            .Row(PageButtons.Of(page, line => line.Id, (turn, key) => new CategoryTap(category.Id, turn, key), ui))
            .Row(category.IsOnly ? BackToMenu(ui) : ui.Tap("content.to_categories", new CategoriesTap(0, category.Kind)));
    }

    /// <summary>What was here is gone: says so, with the way back. Null for other refusals.</summary>
    public static Screen? Gone(Error error, Ui ui) => CardScreens.Gone(error, default, ui);

    private static Button BackToMenu(Ui ui) => ui.Tap("menu.back", default(MenuTap));

    private static string Label(CategoryLine line, Ui ui)
    {
        var name = CategoryName.Of(line.Emoji, line.Title, NameOnButton);
        return line.NewCount == 0
            ? ui.Plain("content.category.line", ("name", name), ("total", line.Count))
            : ui.Plain("content.category.line_new", ("name", name), ("total", line.Count), ("fresh", line.NewCount));
    }
}
