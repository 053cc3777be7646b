using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>
/// An admin changes an item: all of it is sent, as it was shown but for what they changed (<see cref="ContentErrors.Changed"/>).
/// </summary>
[Allow(Role.Admin)]
public sealed record EditContent : ContentDraft, ICommand<Edited>
{
    /// <summary>The item.</summary>
    public int Id { get; init; }

    /// <summary>Its version when it was shown.</summary>
    public int Version { get; init; }

    /// <summary>A draft that changes nothing yet.</summary>
    public static EditContent Of(ManagedContent item) => new()
    {
        Id = item.Id,
        Version = item.Version,
        Kind = item.Kind,
        Title = item.Title,
        Body = item.Html,
        CategoryId = item.CategoryId,
        StartsAt = item.Event?.StartsAt,
        EndsAt = item.Event?.EndsAt,
        Place = item.Event?.Place ?? "",
        Link = item.Event?.Link ?? "",
        Media = [.. item.Media],
        Documents = [.. item.Documents],
    };
}

internal sealed class EditContentValidator : ContentDraftValidator<EditContent>;

internal sealed class EditContentHandler(
    IContentRepository contents, ICategoryRepository categories, FileIntake intake, Journal journal, TimeProvider clock)
    : ICommandHandler<EditContent, Edited>
{
    public async Task<Result<Edited>> Handle(EditContent command, CancellationToken cancellationToken)
    {
        if (await contents.Find(command.Id, cancellationToken) is not { } item) return ContentErrors.Gone;
        if (item.Version != command.Version) return ContentErrors.Changed;
        if (await categories.Find(command.CategoryId, cancellationToken) is not { } category) return ContentErrors.CategoryGone;

        var before = ContentParts.Of(item);
        var (media, documents) = await intake.Take(command, cancellationToken);
        var (title, body) = (Title.Parse(command.Title).Value, RichText.Parse(command.Body).Value);
        if (item.Edit(category, title, body, media, documents, command.Event, clock.GetUtcNow()).Error is { } error) return error;

        journal.Done(AuditActions.ContentEdited, title.Value, item);
        return new Edited(before.Changed(ContentParts.Of(item)));
    }
}

/// <summary>What an edit changed.</summary>
/// <param name="Parts">In the order of the form; empty when all is as it was.</param>
public sealed record Edited(IReadOnlyList<ContentPart> Parts);
