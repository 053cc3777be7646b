using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Events;

/// <summary>A person pages through events.</summary>
[Allow(Role.User, Consent = true)]
public sealed record ListEvents(EventShelf Shelf = EventShelf.Ahead, PageAt At = default) : IQuery<Page<EventLine>>
{
    /// <summary>How many events stand on a page.</summary>
    public const int PageSize = 8;
}

internal sealed class ListEventsHandler(IEventReads events, IActor actor, TimeProvider clock) : IQueryHandler<ListEvents, Page<EventLine>>
{
    public async Task<Result<Page<EventLine>>> Handle(ListEvents query, CancellationToken cancellationToken) =>
        await events.Lines(query.Shelf, actor.UserId, clock.GetUtcNow(), query.At, ListEvents.PageSize, cancellationToken);
}
