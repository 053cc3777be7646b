using System.Collections.Immutable;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Content;

/// <summary>The arrows under a list.</summary>
internal static class PageButtons
{
    /// <summary>Most lines of a list that is read as a whole: 100 buttons is Telegram's bound, and nobody reads so many.</summary>
    public const int Size = 20;

    /// <summary>Arrows to where a page of a query has something.</summary>
    /// <param name="page">The page shown.</param>
    /// <param name="key">What names a line in <see cref="PageAt"/>.</param>
    /// <param name="tap">The button's tap for a turn from a line.</param>
    /// <param name="ui">Words.</param>
    public static ImmutableArray<Button> Of<TLine, TTap>(Page<TLine> page, Func<TLine, int> key, Func<PageTurn, int, TTap> tap, Ui ui)
        where TTap : struct
    {
        if (page.Items.Count == 0) return [];
        ImmutableArray<Button> previous = page.HasPrevious ? [ui.Tap("content.page.previous", tap(PageTurn.Previous, key(page.Items[0])))] : [];
        ImmutableArray<Button> next = page.HasNext ? [ui.Tap("content.page.next", tap(PageTurn.Next, key(page.Items[^1])))] : [];
        return [.. previous, .. next];
    }

    /// <summary>A list read as a whole, cut into pages; a page that is gone by now is the last one.</summary>
    public static (IEnumerable<T> Lines, ImmutableArray<Button> Arrows) Cut<T, TTap>(IReadOnlyList<T> all, int page, Func<int, TTap> tap, Ui ui)
        where TTap : struct
    {
        var last = Math.Max(0, (all.Count - 1) / Size);
        page = Math.Clamp(page, 0, last);
        ImmutableArray<Button> previous = page > 0 ? [ui.Tap("content.page.previous", tap(page - 1))] : [];
        ImmutableArray<Button> next = page < last ? [ui.Tap("content.page.next", tap(page + 1))] : [];
        return (all.Skip(page * Size).Take(Size), [.. previous, .. next]);
    }
}
