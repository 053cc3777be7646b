using SmartHeart.Application.Search;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Search;

/// <summary>What the providers say differently about search; one class each.</summary>
internal abstract class SearchDialect
{
    /// <summary>As <see cref="ISearchReads.Match"/>.</summary>
    public abstract Task<IReadOnlyList<int>> Match(SmartHeartDbContext context, WantedWords wanted, int limit, CancellationToken cancellationToken);

    /// <summary>As <see cref="ISearchReads.MatchEach"/>.</summary>
    public abstract Task<IReadOnlyList<IReadOnlyList<int>>> MatchEach(
        SmartHeartDbContext context, IReadOnlyList<WantedWords> parts, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// Adds words with their forms, whatever of them is new; a shorter form to show takes the place of a longer one. To be run in this order.
    /// </summary>
    /// <param name="words">JSON: an array of <c>{ "s": stem, "w": word to show, "f": [number of a form, …] }</c>.</param>
    public abstract IEnumerable<Statement> Learn(string words);

    /// <summary>Forgets all but the last searches of a person.</summary>
    public abstract Statement Forget(int userId, int remembered);

    /// <summary>An id that a part of a question found.</summary>
    /// <param name="Part">Which, from 0.</param>
    /// <param name="Id">The item.</param>
    internal readonly record struct Hit(int Part, int Id);

    /// <summary>The ids of each part, the newest first.</summary>
    internal static IReadOnlyList<IReadOnlyList<int>> ByPart(IEnumerable<Hit> hits, int parts)
    {
        var ids = hits.ToLookup(hit => hit.Part, hit => hit.Id);
        return [.. Enumerable.Range(0, parts).Select(part => ids[part].OrderDescending().ToArray())];
    }

    /// <summary>Does an item anew by the current rules; nothing when somebody has edited it meanwhile, which did it too.</summary>
    public static Statement Index(int contentId, SearchText text) => new(
        """
        UPDATE "Content" SET "SearchTitle" = @p1, "SearchText" = @p2, "SearchVersion" = @p3 WHERE "Id" = @p0 AND "SearchVersion" < @p3
        """, contentId, text.Title, text.All, text.Version);
}
