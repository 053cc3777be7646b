using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Feed;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>
/// The bot publishes an item whose time has come. What is gone, taken off the schedule or put off since it was found due is left as it is; an edit since then is
/// published with it.
/// </summary>
[Allow(Role.System)]
public sealed record PublishDueContent(int Id) : ICommand<Done>;

internal sealed class PublishDueContentHandler(IContentRepository contents, Journal journal, IOutbox outbox, IActor actor, TimeProvider clock)
    : ICommandHandler<PublishDueContent, Done>
{
    public async Task<Result<Done>> Handle(PublishDueContent command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await contents.Find(command.Id, cancellationToken) is not { Status: ContentStatus.Scheduled } item || item.PublishAt > now) return Done.Ok;
        if (item.Publish(now).Error is { } error) return error;

        journal.Done(AuditActions.ContentPublished, item.Title.Value, item);
        outbox.Add(new FeedEvent(FeedKind.ContentPublished, actor.TelegramId, now) { Said = new Dictionary<string, string> { ["title"] = item.Title.Value } });
        return Done.Ok;
    }
}
