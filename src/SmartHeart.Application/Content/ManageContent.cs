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
public sealed record ManageContent(ContentKind Kind, ContentStatus? Status = null, PageAt At = default) : IQuery<ManagedList>
{
    /// <summary>How many titles stand on a page.</summary>
    public const int PageSize = 8;
}

internal sealed class ManageContentHandler(IManagedContentReads contents) : IQueryHandler<ManageContent, ManagedList>
{
    public async Task<Result<ManagedList>> Handle(ManageContent query, CancellationToken cancellationToken)
    {
        var page = await contents.Lines(query.Kind, query.Status, query.At, ManageContent.PageSize, cancellationToken);
        return new ManagedList(page, await contents.Counts(query.Kind, cancellationToken));
    }
}

/// <summary>A page of the admins' list.</summary>
/// <param name="Counts">Items of the kind by status; a status without any is left out.</param>
public sealed record ManagedList(Page<ManagedLine> Page, IReadOnlyDictionary<ContentStatus, int> Counts);
