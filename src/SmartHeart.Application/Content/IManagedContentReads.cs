using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>What admins see of content, in any status. Nothing returned is tracked.</summary>
public interface IManagedContentReads
{
    /// <summary>All categories of a kind by position.</summary>
    Task<IReadOnlyList<ManagedCategory>> Categories(ContentKind kind, CancellationToken cancellationToken);

    /// <summary>A category, hidden or not; null when there is none.</summary>
    Task<CategoryHead?> Category(int categoryId, CancellationToken cancellationToken);

    /// <summary>
    /// Items of a kind, in that status if one is given, the last added first; events by their time: what is not over, the next first, then the rest, the last first.
    /// </summary>
    Task<Page<ManagedLine>> Lines(ContentKind kind, ContentStatus? status, PageAt at, int size, CancellationToken cancellationToken);

    /// <summary>How many items of a kind there are in each status; a status without any is left out.</summary>
    Task<IReadOnlyDictionary<ContentStatus, int>> Counts(ContentKind kind, CancellationToken cancellationToken);

    /// <summary>An item; null when there is none.</summary>
    Task<ManagedContent?> Item(int contentId, CancellationToken cancellationToken);

    /// <summary>What hangs on an item.</summary>
    Task<ContentTies> Ties(int contentId, CancellationToken cancellationToken);
}
