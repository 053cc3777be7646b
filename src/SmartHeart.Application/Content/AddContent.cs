using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin adds an item, as a draft or published at once.</summary>
[Allow(Role.Admin)]
public sealed record AddContent : ContentDraft, ICommand<Added>
{
    /// <summary>Whether users see it at once.</summary>
    public bool Publish { get; init; }
}

internal sealed class AddContentValidator : ContentDraftValidator<AddContent>;

internal sealed class AddContentHandler(
    IContentRepository contents, ICategoryRepository categories, FileIntake intake, Journal journal, TimeProvider clock)
    : ICommandHandler<AddContent, Added>
{
    public async Task<Result<Added>> Handle(AddContent command, CancellationToken cancellationToken)
    {
        // As a fault of its field, so that a wizard goes back to that question and keeps all the rest.
        if (await categories.Find(command.CategoryId, cancellationToken) is not { } category)
            return InvalidInput.Of(nameof(command.CategoryId), ContentErrors.CategoryGone);

        var (media, documents) = await intake.Take(command, cancellationToken);
        var (title, body) = (Title.Parse(command.Title).Value, RichText.Parse(command.Body).Value);
        var now = clock.GetUtcNow();
        var drafted = ContentItem.Draft(command.Kind, category, title, body, media, documents, command.Event, now);
        if (drafted.Error is { } error) return error;

        var item = drafted.Value;
        if (command.Publish && item.Publish(now).Error is { } unpublishable) return unpublishable;

        contents.Add(item);
        journal.Done(AuditActions.ContentAdded, title.Value);
        if (command.Publish) journal.Done(AuditActions.ContentPublished, title.Value);
        return new Added(item);
    }
}
