using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>What users see of content. Nothing returned is tracked.</summary>
public interface IContentReads
{
    /// <summary>Categories that users may see and that hold something published, by position.</summary>
    /// <param name="kind">Of this kind.</param>
    /// <param name="userId">Whose news are counted; null counts everything as new.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<CategoryLine>> Categories(ContentKind kind, int? userId, CancellationToken cancellationToken);

    /// <summary>A category that users may see; null when it is hidden or there is none.</summary>
    Task<CategoryHead?> Category(int categoryId, CancellationToken cancellationToken);

    /// <summary>Published items of a category by rank: the last published first, unless an admin has moved them.</summary>
    Task<Page<ContentLine>> Lines(int categoryId, int? userId, PageAt at, int size, CancellationToken cancellationToken);

    /// <summary>A published item as that reader sees it (null: nobody in particular); null when it is not published or there is none.</summary>
    Task<ContentCard?> Card(int contentId, int? userId, CancellationToken cancellationToken);

    /// <summary>A document of a published item; null when there is none such.</summary>
    Task<DocumentView?> Document(int contentId, int fileId, CancellationToken cancellationToken);
}
