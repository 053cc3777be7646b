using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Content;

/// <summary>What a person keeps at hand.</summary>
internal static class FavouriteScreens
{
    private const int TitleOnButton = 56;

    /// <summary>A page of titles, each with the mark of its kind.</summary>
    public static Screen List(FavouritesTap at, Page<FavouriteLine> page, Ui ui)
    {
        var words = page.Items.Count == 0 ? "favourites.empty" : page.Items.All(line => line.IsOpen) ? "favourites.list" : "favourites.some_closed";
        var screen = new Screen { Text = ui[words] };
        foreach (var line in page.Items)
        {
            var mark = ui.Plain(line.IsOpen ? KindWords.Key("favourites.mark", line.Kind) : "favourites.mark.closed");
            var label = ui.Plain("favourites.line", ("mark", mark), ("title", Ui.Shorten(line.Title, TitleOnButton)));
            screen = screen.Row(Ui.TapLabelled(label, new LineTap(line.Id, at.Turn, at.Key, CameFrom.Favourites)));
        }

        return screen
            .Row(PageButtons.Of(page, line => line.Id, (turn, key) => new FavouritesTap(turn, key), ui))
            .Row(ui.Tap("menu.back", default(MenuTap)));
    }
}
