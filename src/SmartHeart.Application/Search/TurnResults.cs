using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Search;

namespace SmartHeart.Application.Search;

/// <summary>A person turns to a page of one of their last searches (<see cref="SearchErrors.Forgotten"/>).</summary>
/// <param name="SearchId">The search.</param>
/// <param name="Page">From 0; the last one when there are not so many.</param>
/// <param name="ItemId">When it is among the results, the page on which it stands is meant; 0 for none.</param>
[Allow(Role.User, Consent = true)]
public sealed record TurnResults(int SearchId, int Page = 0, int ItemId = 0) : IQuery<SearchResults>;

internal sealed class TurnResultsHandler(ResultsPage results, ISearchHistory history, IActor actor) : IQueryHandler<TurnResults, SearchResults>
{
    public async Task<Result<SearchResults>> Handle(TurnResults query, CancellationToken cancellationToken) =>
        actor.UserId is { } userId && await history.Find(query.SearchId, userId, cancellationToken) is { } search
            ? await results.Of(search, query.Page, query.ItemId, cancellationToken)
            : SearchErrors.Forgotten;
}
