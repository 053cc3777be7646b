using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Search;

/// <summary>A page of what was found. Plain texts.</summary>
/// <param name="Search">The search: its buttons name it.</param>
/// <param name="Phrase">As typed.</param>
/// <param name="ShownFor">The phrase with mistakes put right, when that is what was looked for; else null.</param>
/// <param name="AllWords">False when nothing has all the words, and what has some of them is shown instead.</param>
/// <param name="Lines">Empty when nothing was found.</param>
/// <param name="Page">From 0.</param>
/// <param name="Total">How many were found, at most <see cref="MostFound"/>.</param>
/// <param name="IsCut">Whether there are more than <see cref="MostFound"/>.</param>
public sealed record SearchResults(
    Added Search, string Phrase, string? ShownFor, bool AllWords, IReadOnlyList<FoundLine> Lines, int Page, int Total, bool IsCut)
{
    /// <summary>How many lines stand on a page.</summary>
    public const int PageSize = 8;

    /// <summary>What comes after the best of these, nobody pages to.</summary>
    public const int MostFound = 200;

    /// <summary>Whether something comes before the page.</summary>
    public bool HasPrevious => Page > 0;

    /// <summary>Whether something comes after it.</summary>
    public bool HasNext => (Page + 1) * PageSize < Total;
}

/// <summary>A found item.</summary>
/// <param name="IsNew">Whether this person has not opened it.</param>
public sealed record FoundLine(int Id, ContentKind Kind, string Title, bool IsNew, Excerpt Excerpt);

/// <summary>A piece of the text in one line, with «…» where something is left out.</summary>
/// <param name="Before">What stands before the word found; all of it when the word is in the title only.</param>
/// <param name="Hit">The word as it stands in the text; empty when it is in the title only.</param>
/// <param name="After">What stands after it.</param>
public sealed record Excerpt(string Before, string Hit, string After);
