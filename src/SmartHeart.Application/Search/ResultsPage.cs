using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Search;

namespace SmartHeart.Application.Search;

/// <summary>Makes a page of results. Each page is looked up anew: what was unpublished meanwhile is not shown.</summary>
internal sealed class ResultsPage(ContentFinder finder, ISearchReads reads)
{
    /// <summary>The page, or the last one when there are not so many.</summary>
    /// <param name="search">Whose and what.</param>
    /// <param name="page">From 0.</param>
    /// <param name="itemId">The page on which this one stands, if it does; 0 for none.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<SearchResults> Of(PastSearch search, int page, int itemId, CancellationToken cancellationToken)
    {
        var found = await finder.Find(search.Phrase, cancellationToken);
        var total = Math.Min(found.Ids.Count, SearchResults.MostFound);
        var place = found.Ids.Take(total).ToList().IndexOf(itemId);
        var shown = Math.Clamp(place < 0 ? page : place / SearchResults.PageSize, 0, Math.Max(0, (total - 1) / SearchResults.PageSize));
        var ids = found.Ids.Take(total).Skip(shown * SearchResults.PageSize).Take(SearchResults.PageSize).ToArray();
        var items = ids.Length == 0 ? [] : await reads.Items(ids, search.UserId, cancellationToken);
        return new SearchResults(
            new Added(search), search.Phrase.Value, found.ShownFor, found.AllWords,
            [.. items.Select(item => new FoundLine(item.Id, item.Kind, item.Title, item.IsNew, Excerpts.Of(item.Html, found.Wanted)))],
            shown, total, IsCut: found.Ids.Count > total);
    }
}
