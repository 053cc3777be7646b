using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Content;

/// <summary>
/// Something the agency publishes: a text with a title, pictures and documents; an event also has its time and place. Draft → (scheduled →) published →
/// archived → draft; deleted from any of them.
/// </summary>
public sealed class ContentItem : Entity
{
    /// <summary>How many photos and videos at most: an album's bound (core.telegram.org/bots/api#sendmediagroup).</summary>
    public const int MaxMedia = 10;

    /// <summary>How many documents at most.</summary>
    public const int MaxDocuments = 10;

    private readonly List<Attachment> _attachments = [];

    private ContentItem(ContentKind kind, int categoryId, Title title, RichText body, DateTimeOffset createdAt, DateTimeOffset updatedAt) =>
        (Kind, CategoryId, Title, Body, CreatedAt, UpdatedAt) = (kind, categoryId, title, body, createdAt, updatedAt);

    private ContentItem() => (Title, Body) = (null!, null!);

    /// <summary>What it is; never changes.</summary>
    public ContentKind Kind { get; private set; }

    /// <summary>Our id of its category, which is of the same kind.</summary>
    public int CategoryId { get; private set; }

    /// <summary>Plain.</summary>
    public Title Title { get; private set; }

    /// <summary>Formatted.</summary>
    public RichText Body { get; private set; }

    /// <summary>By what it is found; follows title, body and place.</summary>
    public SearchText SearchText { get; private set; } = null!;

    /// <summary>Where it stands.</summary>
    public ContentStatus Status { get; private set; }

    /// <summary>Last published, UTC; null before the first time.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>When it is to be published, UTC; null unless it is scheduled.</summary>
    public DateTimeOffset? PublishAt { get; private set; }

    /// <summary>
    /// Order in users' lists, the greatest first: the moment of publication in ticks until an admin moves it. A concurrency token: two who move at once are
    /// told.
    /// </summary>
    public long Rank { get; private set; }

    /// <summary>When and where; null for what is no event.</summary>
    public EventDetails? Event => StartsAt is { } starts && EndsAt is { } ends ? new EventDetails(starts, ends, Place, Link) : null;

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

    // The parts of Event in columns of their own: lists go by them.

    /// <summary>Of an event: its start, UTC.</summary>
    public DateTimeOffset? StartsAt { get; private set; }

    /// <summary>Of an event: its end, UTC.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    /// <summary>Of an event: where one goes; null when it is online only.</summary>
    public EventPlace? Place { get; private set; }

    /// <summary>Of an event: where one connects; null when there is nothing to connect to.</summary>
    public EventLink? Link { get; private set; }

    /// <summary>Drafts an item.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="category">Of the same kind.</param>
    /// <param name="title">Its title.</param>
    /// <param name="body">Its text.</param>
    /// <param name="media">Photos and videos, in order.</param>
    /// <param name="documents">Documents, in order.</param>
    /// <param name="details">When and where, for an event; null for anything else.</param>
    /// <param name="now">UTC.</param>
    /// <returns>
    /// <see cref="ContentErrors.CategoryOfOtherKind"/>, <see cref="ContentErrors.EventWithoutTime"/>, <see cref="ContentErrors.NoEvent"/> and what <see
    /// cref="FileRules"/> refuses.
    /// </returns>
    public static Result<ContentItem> Draft(
        ContentKind kind, Category category, Title title, RichText body,
        IReadOnlyList<StoredFile> media, IReadOnlyList<StoredFile> documents, EventDetails? details, DateTimeOffset now)
    {
        if (WhyNot(kind, category, media, documents, details) is { } fault) return fault;

        var item = new ContentItem(kind, category.Id, title, body, now, now);
        item.TakesPlace(details);
        item.Attach(media, AttachmentRole.Media);
        item.Attach(documents, AttachmentRole.Document);
        return item;
    }

    /// <summary>A draft with the same content and another title (<see cref="Title.Marked"/>); files are shared, views are not.</summary>
    public ContentItem Copy(Title title, DateTimeOffset now)
    {
        var copy = new ContentItem(Kind, CategoryId, title, Body, now, now);
        copy.TakesPlace(Event);
        foreach (var role in Enum.GetValues<AttachmentRole>()) copy.Attach([.. Files(role)], role);
        return copy;
    }

    /// <summary>Changes anything of it but its kind, in any status.</summary>
    /// <returns>As <see cref="Draft"/>.</returns>
    public Result<Done> Edit(
        Category category, Title title, RichText body, IReadOnlyList<StoredFile> media, IReadOnlyList<StoredFile> documents, EventDetails? details,
        DateTimeOffset now)
    {
        if (WhyNot(Kind, category, media, documents, details) is { } fault) return fault;

        (CategoryId, Title, Body) = (category.Id, title, body);
        TakesPlace(details);
        Replace(media, AttachmentRole.Media);
        Replace(documents, AttachmentRole.Document);
        Changed(now);
        return Done.Ok;
    }

    /// <summary>Shows it to users, before all others of its category.</summary>
    /// <returns><see cref="ContentErrors.AlreadyPublished"/>, <see cref="ContentErrors.Archived"/>.</returns>
    public Result<Done> Publish(DateTimeOffset now)
    {
        if (WhyNotToUsers() is { } refusal) return refusal;

        (PublishedAt, Rank) = (now, now.UtcTicks);
        return Become(ContentStatus.Published, now);
    }

    /// <summary>Sets when it is to be published, or another time for that.</summary>
    /// <returns><see cref="ContentErrors.AlreadyPublished"/>, <see cref="ContentErrors.Archived"/>, <see cref="ContentErrors.PublishAtPast"/>.</returns>
    public Result<Done> Schedule(DateTimeOffset at, DateTimeOffset now)
    {
        if (WhyNotToUsers() is { } refusal) return refusal;
        if (at <= now) return ContentErrors.PublishAtPast;

        Become(ContentStatus.Scheduled, now);
        PublishAt = at;
        return Done.Ok;
    }

    /// <summary>Makes a draft of it again before its time comes.</summary>
    /// <returns><see cref="ContentErrors.NotScheduled"/>.</returns>
    public Result<Done> Unschedule(DateTimeOffset now) =>
        Status == ContentStatus.Scheduled ? Become(ContentStatus.Draft, now) : ContentErrors.NotScheduled;

    /// <summary>Takes it from users, or sets a draft aside.</summary>
    /// <returns><see cref="ContentErrors.AlreadyArchived"/>.</returns>
    public Result<Done> Archive(DateTimeOffset now) =>
        Status == ContentStatus.Archived ? ContentErrors.AlreadyArchived : Become(ContentStatus.Archived, now);

    /// <summary>Makes a draft of it again.</summary>
    /// <returns><see cref="ContentErrors.NotArchived"/>.</returns>
    public Result<Done> Restore(DateTimeOffset now) =>
        Status == ContentStatus.Archived ? Become(ContentStatus.Draft, now) : ContentErrors.NotArchived;

    /// <summary>Takes it from everybody, for good; its files are free at once.</summary>
    public void Delete(DateTimeOffset now)
    {
        _attachments.Clear();
        Become(ContentStatus.Deleted, now);
    }

    /// <summary>What is against giving it another place in users' lists; null for nothing.</summary>
    public Error? WhyNotMove() =>
        Kind == ContentKind.Event ? ContentErrors.OrderedByStart : Status != ContentStatus.Published ? ContentErrors.NotInList : null;

    /// <summary>Moves it before all others of its category. Who edits it meanwhile is not disturbed.</summary>
    public void MoveToTop(DateTimeOffset now) => Rank = now.UtcTicks;

    /// <summary>Changes places with another. Who edits one of them meanwhile is not disturbed.</summary>
    public void ChangePlaces(ContentItem neighbour)
    {
        // Two that were published at one moment stand by their ids: the greater id gives way, or takes the lead.
        if (Rank == neighbour.Rank) Rank += Id < neighbour.Id ? 1 : -1;
        else (Rank, neighbour.Rank) = (neighbour.Rank, Rank);
    }

    private static Error? WhyNot(
        ContentKind kind, Category category, IReadOnlyList<StoredFile> media, IReadOnlyList<StoredFile> documents, EventDetails? details)
    {
        if (category.Kind != kind) return ContentErrors.CategoryOfOtherKind;
        if (kind == ContentKind.Event && details is null) return ContentErrors.EventWithoutTime;
        if (kind != ContentKind.Event && details is not null) return ContentErrors.NoEvent;

        return FileRules.WhyNot(media, documents);
    }

    private Error? WhyNotToUsers() => Status switch
    {
        ContentStatus.Published => ContentErrors.AlreadyPublished,
        ContentStatus.Archived => ContentErrors.Archived,
        _ => null,
    };

    private void TakesPlace(EventDetails? details)
    {
        (StartsAt, EndsAt, Place, Link) = (details?.StartsAt, details?.EndsAt, details?.Place, details?.Link);
        SearchText = SearchText.Of(Title, Body, Place);
    }

    private IEnumerable<StoredFile> Files(AttachmentRole role) =>
        _attachments.Where(a => a.Role == role).OrderBy(a => a.Position).Select(a => a.File);

    private Result<Done> Become(ContentStatus status, DateTimeOffset now)
    {
        (Status, PublishAt) = (status, null);
        Changed(now);
        return Done.Ok;
    }

    private void Changed(DateTimeOffset now) => (UpdatedAt, Version) = (now, Version + 1);

    private void Replace(IReadOnlyList<StoredFile> files, AttachmentRole role)
    {
        if (Files(role).Select(file => file.UniqueId).SequenceEqual(files.Select(file => file.UniqueId))) return;

        _attachments.RemoveAll(a => a.Role == role);
        Attach(files, role);
    }

    private void Attach(IReadOnlyList<StoredFile> files, AttachmentRole role) =>
        _attachments.AddRange(files.Select((file, position) => Attachment.Of(file, role, position)));
}
