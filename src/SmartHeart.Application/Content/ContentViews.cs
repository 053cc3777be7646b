using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>A category as users choose from. Plain texts.</summary>
/// <param name="Count">Published items, at least 1.</param>
/// <param name="NewCount">Those of them that this person has not opened.</param>
public sealed record CategoryLine(int Id, string Title, string? Emoji, int Count, int NewCount);

/// <summary>The category over a list.</summary>
public sealed record CategoryHead(int Id, ContentKind Kind, string Title, string? Emoji);

/// <summary>An item in a list.</summary>
/// <param name="IsNew">Whether this person has not opened it.</param>
public sealed record ContentLine(int Id, string Title, bool IsNew);

/// <summary>A page of a category.</summary>
public sealed record ContentList(CategoryHead Category, Page<ContentLine> Page);

/// <summary>A photo or a video as it is sent.</summary>
/// <param name="FileId">Telegram's file_id.</param>
public sealed record MediaView(FileKind Kind, string FileId);

/// <summary>A document in the list of an item's documents.</summary>
/// <param name="Id">Our id of the file.</param>
/// <param name="Name">As the uploader named it, null when not told.</param>
/// <param name="Size">Bytes, null when not told.</param>
public sealed record DocumentLine(int Id, string? Name, long? Size);

/// <summary>A document as it is sent.</summary>
/// <param name="FileId">Telegram's file_id.</param>
/// <param name="Kind">How it is sent: document or audio.</param>
public sealed record DocumentView(string FileId, FileKind Kind, string? Name);

/// <summary>An item as users see it.</summary>
/// <param name="Title">Plain text.</param>
/// <param name="Html">Telegram HTML.</param>
/// <param name="Media">In order; several make an album.</param>
/// <param name="Documents">In order.</param>
public sealed record ContentCard(
    int Id, ContentKind Kind, int CategoryId, string Title, string Html, IReadOnlyList<MediaView> Media, IReadOnlyList<DocumentLine> Documents);

/// <summary>A category as admins see it.</summary>
public sealed record ManagedCategory(int Id, string Title, string? Emoji, bool Hidden, int Published, int Unpublished);

/// <summary>An item in the admins' list.</summary>
public sealed record ManagedLine(int Id, string Title, ContentStatus Status, int Views);

/// <summary>An item as admins see it.</summary>
/// <param name="PublishedAt">UTC, null before the first time.</param>
/// <param name="Version">To be handed back when editing.</param>
/// <param name="Views">How often it was opened.</param>
/// <param name="Viewers">By how many people.</param>
public sealed record ManagedContent(
    int Id, ContentKind Kind, int CategoryId, string CategoryTitle, string Title, string Html, IReadOnlyList<UploadedFile> Media,
    IReadOnlyList<UploadedFile> Documents, ContentStatus Status, DateTimeOffset? PublishedAt, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt,
    int Version, int Views, int Viewers);
