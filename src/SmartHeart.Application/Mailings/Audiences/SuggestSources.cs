using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>An admin is about to choose a source: the ones by which most people came lately.</summary>
[Allow(Role.Admin)]
public sealed record SuggestSources : IQuery<IReadOnlyList<string>>
{
    /// <summary>So many at most.</summary>
    public const int Most = 12;
}

internal sealed class SuggestSourcesHandler(IAudienceReads reads) : IQueryHandler<SuggestSources, IReadOnlyList<string>>
{
    public async Task<Result<IReadOnlyList<string>>> Handle(SuggestSources query, CancellationToken cancellationToken) =>
        Result.Of(await reads.Sources(SuggestSources.Most, cancellationToken));
}
