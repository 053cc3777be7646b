using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Search;

/// <summary>What the full-text index knows. Only of what users may see in lists: published, in a category that is not hidden.</summary>
public interface ISearchReads
{
    /// <summary>The most that can be asked at once.</summary>
    const int MostParts = 100;

    /// <summary>
    /// Ids of the items that have all the words. First those with finished words, of these those with the words in the title, of these the newest.
    /// </summary>
    /// <param name="wanted">The words.</param>
    /// <param name="limit">How many ids at most.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<int>> Match(WantedWords wanted, int limit, CancellationToken cancellationToken);

    /// <summary>Of each, ids of items that have all its words, finished or not, the newest first: one question to the index, however many there are.</summary>
    /// <param name="parts">What is wanted, each for itself; at most <see cref="MostParts"/>.</param>
    /// <param name="limit">How many ids of each at most.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    /// <returns>As many lists as there are parts, in their order.</returns>
    Task<IReadOnlyList<IReadOnlyList<int>>> MatchEach(IReadOnlyList<WantedWords> parts, int limit, CancellationToken cancellationToken);

    /// <summary>Words of any text that have one of the forms (<see cref="Domain.Common.Text.Search.Typos.Forms"/>).</summary>
    Task<IReadOnlyList<KnownWord>> WordsOf(IReadOnlyCollection<long> forms, CancellationToken cancellationToken);

    /// <summary>The items, in the order of the ids; what is not published any more is left out.</summary>
    /// <param name="ids">A page of them.</param>
    /// <param name="userId">Who looks.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<MatchedItem>> Items(IReadOnlyList<int> ids, int userId, CancellationToken cancellationToken);
}

/// <summary>A word of the texts.</summary>
/// <param name="Stem">Its stem.</param>
/// <param name="Shown">The shortest of its forms met, in lower case and with its ё.</param>
public sealed record KnownWord(string Stem, string Shown);

/// <summary>A found item.</summary>
/// <param name="Html">Its text, Telegram HTML.</param>
/// <param name="IsNew">Whether the person has not opened it.</param>
public sealed record MatchedItem(int Id, ContentKind Kind, string Title, string Html, bool IsNew);
