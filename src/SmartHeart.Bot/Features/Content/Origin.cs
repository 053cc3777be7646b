using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Application.Events;
using SmartHeart.Bot.Features.Events;
using SmartHeart.Bot.Features.Search;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content;

/// <summary>Which list a card was opened from. Values are kept in buttons: never renumber.</summary>
internal enum CameFrom
{
    /// <summary>Its category, or from nowhere in particular.</summary>
    Category = 0,

    Favourites = 1,

    Events = 2,

    MyEvents = 3,

    PastEvents = 4,

    Search = 5,
}

/// <summary>The page of a list that a card was opened from. Every button of the card carries it, so that the way back stays the same.</summary>
/// <param name="From">The list.</param>
/// <param name="Turn">With <paramref name="Key"/>: the page, as in <see cref="PageAt"/>.</param>
/// <param name="Key">An item of the list; of results of a search, the search.</param>
internal readonly record struct Origin(CameFrom From, PageTurn Turn = PageTurn.First, int Key = 0)
{
    /// <summary>Back to the list from a card.</summary>
    public Button Back(ContentCard card, Ui ui) => From == CameFrom.Search ? ui.Tap("search.back", new BackToResultsTap(Key, card.Id))
        : From != CameFrom.Category ? Back(ui)
        : card.Kind == ContentKind.Event ? ui.Tap("events.back", new EventsTap(EventShelf.Ahead))
        : ui.Tap("content.to_category", new CategoryTap(card.CategoryId, Turn, Key));

    /// <summary>Back to the list where there is no card (any more): to the menu when the list was a category, of which nothing is known then.</summary>
    public Button Back(Ui ui) => From switch
    {
        CameFrom.Favourites => ui.Tap("favourites.back", new FavouritesTap(Turn, Key)),
        CameFrom.Events => ui.Tap("events.back", new EventsTap(EventShelf.Ahead, Turn, Key)),
        CameFrom.MyEvents => ui.Tap("events.mine.back", new EventsTap(EventShelf.Mine, Turn, Key)),
        CameFrom.PastEvents => ui.Tap("events.past.back", new EventsTap(EventShelf.Past, Turn, Key)),
        CameFrom.Search => ui.Tap("search.back", new ResultsTap(Key, 0)),
        _ => ui.Tap("menu.back", default(Users.MenuTap)),
    };
}
