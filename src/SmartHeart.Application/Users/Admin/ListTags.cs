using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Users.Admin;

/// <summary>An admin looks at the tags that people have.</summary>
/// <param name="Page">From 0.</param>
[Allow(Role.Admin)]
public sealed record ListTags(int Page) : IQuery<TagList>;

internal sealed class ListTagsHandler(ITagReads tags) : IQueryHandler<ListTags, TagList>
{
    private const int PageSize = 16;

    public async Task<Result<TagList>> Handle(ListTags query, CancellationToken cancellationToken) =>
        await tags.Tags(Math.Max(0, query.Page), PageSize, cancellationToken);
}
