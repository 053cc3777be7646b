using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin pages through the items of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Status">Only those; null for all.</param>
/// <param name="At">Which page.</param>
[Allow(Role.Admin)]
public sealed record ManageContent(ContentKind Kind, ContentStatus? Status = null, PageAt At = default) : IQuery<Page<ManagedLine>>
{
    /// <summary>How many titles stand on a page.</summary>
    public const int PageSize = 8;
}

internal sealed class ManageContentHandler(IContentReads contents) : IQueryHandler<ManageContent, Page<ManagedLine>>
{
    public async Task<Result<Page<ManagedLine>>> Handle(ManageContent query, CancellationToken cancellationToken) =>
        await contents.ManagedLines(query.Kind, query.Status, query.At, ManageContent.PageSize, cancellationToken);
}
