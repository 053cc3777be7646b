using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Time;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin adds an item, as a draft, published at once, or to be published at a time.</summary>
[Allow(Role.Admin)]
public sealed record AddContent : ContentDraft, ICommand<Added>
{
    /// <summary>Whether users see it at once.</summary>
    public bool Publish { get; init; }

    /// <summary>When it is to be published by itself, UTC: a time to come, or <c>default</c> while it is not told; null for not by itself.</summary>
    public DateTimeOffset? PublishAt { get; init; }
}

internal sealed class AddContentValidator : ContentDraftValidator<AddContent>
{
    public AddContentValidator() => RuleFor(x => x.PublishAt).MustPass(at => at == default(DateTimeOffset) ? MomentErrors.NoTime : null);
}

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
        if (Release(item, command, now).Error is { } unpublishable) return unpublishable;

        contents.Add(item);
        journal.Done(AuditActions.ContentAdded, title.Value, item);
        if (item.Status == ContentStatus.Published) journal.Done(AuditActions.ContentPublished, title.Value, item);
        if (item.Status == ContentStatus.Scheduled) journal.Done(AuditActions.ContentScheduled, title.Value, item);
        return new Added(item);
    }

    private static Result<Done> Release(ContentItem item, AddContent command, DateTimeOffset now) =>
        command.Publish ? item.Publish(now)
        : command.PublishAt is { } at ? item.Schedule(at, now)
        : Done.Ok;
}
