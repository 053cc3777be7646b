using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Events;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>A category as users choose from. Plain texts.</summary>
/// <param name="Count">Published items, at least 1.</param>
/// <param name="NewCount">Those of them that this person has not opened.</param>
public sealed record CategoryLine(int Id, string Title, string? Emoji, int Count, int NewCount);

/// <summary>The category over a list.</summary>
/// <param name="IsOnly">Whether users see no other one of its kind: then there is no choice to go back to.</param>
public sealed record CategoryHead(int Id, ContentKind Kind, string Title, string? Emoji, bool IsOnly = false);

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

/// <summary>When and where an event takes place.</summary>
/// <param name="StartsAt">UTC.</param>
/// <param name="EndsAt">UTC.</param>
/// <param name="Place">Plain text; null when it is online only.</param>
/// <param name="Link">An absolute address; null when there is nothing to connect to.</param>
public sealed record EventView(DateTimeOffset StartsAt, DateTimeOffset EndsAt, string? Place, string? Link)
{
    /// <summary>How far it has come.</summary>
    public EventStage StageAt(DateTimeOffset now) => now < StartsAt ? EventStage.Ahead : now < EndsAt ? EventStage.Running : EventStage.Over;
}

/// <summary>An item as users see it.</summary>
/// <param name="Title">Plain text.</param>
/// <param name="Html">Telegram HTML.</param>
/// <param name="Media">In order; several make an album.</param>
/// <param name="Documents">In order.</param>
/// <param name="Event">Null for what is no event.</param>
public sealed record ContentCard(
    int Id, ContentKind Kind, int CategoryId, string Title, string Html, IReadOnlyList<MediaView> Media, IReadOnlyList<DocumentLine> Documents,
    EventView? Event = null)
{
    /// <summary>Whether the reader keeps it at hand.</summary>
    public bool IsFavourite { get; init; }

    /// <summary>Whether the reader has registered for it; false for what is no event.</summary>
    public bool IsRegistered { get; init; }

    /// <summary>How far the event had come when it was read; nothing to go by for what is no event.</summary>
    public EventStage Stage { get; init; }
}

/// <summary>A category as admins see it.</summary>
/// <param name="Version">To be handed back when editing.</param>
public sealed record ManagedCategory(int Id, string Title, string? Emoji, bool Hidden, int Published, int Unpublished, int Version = 0);

/// <summary>An item in the admins' list.</summary>
/// <param name="PublishAt">UTC; null unless it is scheduled.</param>
/// <param name="StartsAt">Of an event: its start, UTC.</param>
public sealed record ManagedLine(
    int Id, string Title, ContentStatus Status, int Views, DateTimeOffset? PublishAt = null, DateTimeOffset? StartsAt = null);

/// <summary>An item as admins see it.</summary>
/// <param name="PublishedAt">UTC, null before the first time.</param>
/// <param name="Version">To be handed back when editing.</param>
/// <param name="Views">How often it was opened.</param>
/// <param name="Viewers">By how many people.</param>
public sealed record ManagedContent(
    int Id, ContentKind Kind, int CategoryId, string CategoryTitle, string Title, string Html, IReadOnlyList<UploadedFile> Media,
    IReadOnlyList<UploadedFile> Documents, ContentStatus Status, DateTimeOffset? PublishedAt, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt,
    int Version, int Views, int Viewers)
{
    /// <summary>UTC, null unless it is scheduled.</summary>
    public DateTimeOffset? PublishAt { get; init; }

    /// <summary>Null for what is no event.</summary>
    public EventView? Event { get; init; }
}
