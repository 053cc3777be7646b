using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>A person pages through a category (<see cref="ContentErrors.CategoryGone"/> when it is hidden meanwhile).</summary>
[Allow(Role.User, Consent = true)]
public sealed record ListContent(int CategoryId, PageAt At = default) : IQuery<ContentList>
{
    /// <summary>How many titles stand on a page.</summary>
    public const int PageSize = 8;
}

internal sealed class ListContentHandler(IContentReads contents, IActor actor) : IQueryHandler<ListContent, ContentList>
{
    public async Task<Result<ContentList>> Handle(ListContent query, CancellationToken cancellationToken)
    {
        if (await contents.Category(query.CategoryId, cancellationToken) is not { } category) return ContentErrors.CategoryGone;

        var page = await contents.Lines(category.Id, actor.UserId, query.At, ListContent.PageSize, cancellationToken);
        return new ContentList(category, page);
    }
}
