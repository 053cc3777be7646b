namespace SmartHeart.Application.Common.Paging;

/// <summary>Which page of a list to show, seen from the one that is shown.</summary>
public enum PageTurn
{
    /// <summary>The first; the key is not looked at.</summary>
    First,

    /// <summary>The one after the item that the key names: the last one shown.</summary>
    Next,

    /// <summary>The one before the item that the key names: the first one shown.</summary>
    Previous,

    /// <summary>The one that holds the item that the key names, when all pages are full. Only lists of what admins manage know it.</summary>
    Around,
}

/// <summary>
/// A page's place in a list that may change meanwhile: nothing is skipped or shown twice because something was added at its head.
/// </summary>
/// <param name="Turn">Where to.</param>
/// <param name="Key">Our id of an item of the list; when that item has left the list, the first page is meant.</param>
public readonly record struct PageAt(PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>Part of a list.</summary>
/// <param name="Items">In the order of the list.</param>
/// <param name="HasPrevious">Whether something comes before.</param>
/// <param name="HasNext">Whether something comes after.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, bool HasPrevious, bool HasNext);
