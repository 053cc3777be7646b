using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>An admin is about to choose a tag: the ones that most people have.</summary>
[Allow(Role.Admin)]
public sealed record SuggestTags : IQuery<IReadOnlyList<Tag>>;

internal sealed class SuggestTagsHandler(ITagReads tags) : IQueryHandler<SuggestTags, IReadOnlyList<Tag>>
{
    private const int Most = 12;

    public async Task<Result<IReadOnlyList<Tag>>> Handle(SuggestTags query, CancellationToken cancellationToken) =>
        Result.Of(await tags.MostUsed(Most, cancellationToken));
}
