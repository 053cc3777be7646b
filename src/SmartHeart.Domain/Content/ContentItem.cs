using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Content;

/// <summary>Something the agency publishes: a text with a title, pictures and documents. Draft → published → archived → draft.</summary>
public sealed class ContentItem : Entity
{
    /// <summary>How many photos and videos at most: an album's bound (core.telegram.org/bots/api#sendmediagroup).</summary>
    public const int MaxMedia = 10;

    /// <summary>How many documents at most.</summary>
    public const int MaxDocuments = 10;

    private readonly List<Attachment> _attachments = [];

    private ContentItem(ContentKind kind, int categoryId, Title title, RichText body, DateTimeOffset createdAt, DateTimeOffset updatedAt) =>
        (Kind, CategoryId, Title, Body, SearchText, CreatedAt, UpdatedAt) = (kind, categoryId, title, body, SearchText.Of(title, body), createdAt, updatedAt);

    private ContentItem() => (Title, Body, SearchText) = (null!, null!, null!);

    /// <summary>What it is; never changes.</summary>
    public ContentKind Kind { get; private set; }

    /// <summary>Our id of its category, which is of the same kind.</summary>
    public int CategoryId { get; private set; }

    /// <summary>Plain.</summary>
    public Title Title { get; private set; }

    /// <summary>Formatted.</summary>
    public RichText Body { get; private set; }

    /// <summary>By what it is found; follows title and body.</summary>
    public SearchText SearchText { get; private set; }

    /// <summary>Where it stands.</summary>
    public ContentStatus Status { get; private set; }

    /// <summary>Last published, UTC; null before the first time. Lists go by it.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Last changed by an admin, UTC.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Rises with every change by an admin: two who edit at once are told. A concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>How often it was opened. Kept by <see cref="IViewLog"/>, never here, so that reading never collides with editing.</summary>
    public int Views { get; private set; }

    /// <summary>By how many people. Kept by <see cref="IViewLog"/>.</summary>
    public int Viewers { get; private set; }

    /// <summary>Files in their places.</summary>
    public IReadOnlyList<Attachment> Attachments => _attachments;

    /// <summary>Drafts an item.</summary>
    /// <returns><see cref="ContentErrors.CategoryOfOtherKind"/> and what <see cref="FileRules"/> refuses.</returns>
    public static Result<ContentItem> Draft(
        ContentKind kind, Category category, Title title, RichText body,
        IReadOnlyList<StoredFile> media, IReadOnlyList<StoredFile> documents, DateTimeOffset now)
    {
        if (category.Kind != kind) return ContentErrors.CategoryOfOtherKind;
        if (FileRules.WhyNot(media, documents) is { } fault) return fault;

        var item = new ContentItem(kind, category.Id, title, body, now, now);
        item.Attach(media, AttachmentRole.Media);
        item.Attach(documents, AttachmentRole.Document);
        return item;
    }

    /// <summary>Changes anything of it but its kind, in any status.</summary>
    /// <returns><see cref="ContentErrors.CategoryOfOtherKind"/> and what <see cref="FileRules"/> refuses.</returns>
    public Result<Done> Edit(
        Category category, Title title, RichText body, IReadOnlyList<StoredFile> media, IReadOnlyList<StoredFile> documents, DateTimeOffset now)
    {
        if (category.Kind != Kind) return ContentErrors.CategoryOfOtherKind;
        if (FileRules.WhyNot(media, documents) is { } fault) return fault;

        (CategoryId, Title, Body, SearchText) = (category.Id, title, body, SearchText.Of(title, body));
        Replace(media, AttachmentRole.Media);
        Replace(documents, AttachmentRole.Document);
        Changed(now);
        return Done.Ok;
    }

    /// <summary>Shows a draft to users.</summary>
    /// <returns><see cref="ContentErrors.AlreadyPublished"/>, <see cref="ContentErrors.Archived"/>.</returns>
    public Result<Done> Publish(DateTimeOffset now)
    {
        if (Status == ContentStatus.Published) return ContentErrors.AlreadyPublished;
        if (Status == ContentStatus.Archived) return ContentErrors.Archived;

        PublishedAt = now;
        return Become(ContentStatus.Published, now);
    }

    /// <summary>Takes it from users, or sets a draft aside.</summary>
    /// <returns><see cref="ContentErrors.AlreadyArchived"/>.</returns>
    public Result<Done> Archive(DateTimeOffset now) =>
        Status == ContentStatus.Archived ? ContentErrors.AlreadyArchived : Become(ContentStatus.Archived, now);

    /// <summary>Makes a draft of it again.</summary>
    /// <returns><see cref="ContentErrors.NotArchived"/>.</returns>
    public Result<Done> Restore(DateTimeOffset now) =>
        Status == ContentStatus.Archived ? Become(ContentStatus.Draft, now) : ContentErrors.NotArchived;

    private Result<Done> Become(ContentStatus status, DateTimeOffset now)
    {
        Status = status;
        Changed(now);
        return Done.Ok;
    }

    private void Changed(DateTimeOffset now) => (UpdatedAt, Version) = (now, Version + 1);

    private void Replace(IReadOnlyList<StoredFile> files, AttachmentRole role)
    {
        var current = _attachments.Where(a => a.Role == role).OrderBy(a => a.Position).Select(a => a.File.UniqueId);
        if (current.SequenceEqual(files.Select(file => file.UniqueId))) return;

        _attachments.RemoveAll(a => a.Role == role);
        Attach(files, role);
    }

    private void Attach(IReadOnlyList<StoredFile> files, AttachmentRole role) =>
        _attachments.AddRange(files.Select((file, position) => Attachment.Of(file, role, position)));
}
