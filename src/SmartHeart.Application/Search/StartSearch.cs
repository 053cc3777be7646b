using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Search;

/// <summary>A person is about to say what they look for: who has not agreed to the policy learns it before typing.</summary>
[Allow(Role.User, Consent = true)]
public sealed record StartSearch : IQuery<SearchContent>;

internal sealed class StartSearchHandler : IQueryHandler<StartSearch, SearchContent>
{
    public Task<Result<SearchContent>> Handle(StartSearch query, CancellationToken cancellationToken) =>
        Task.FromResult(Result.Of(new SearchContent()));
}
