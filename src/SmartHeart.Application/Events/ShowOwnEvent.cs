using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Events;

/// <summary>
/// A person is about to take a registration back: the event, also one that was taken from users if they have registered for it
/// (<see cref="ContentErrors.Gone"/>). No view is counted.
/// </summary>
[Allow(Role.User, Consent = true)]
public sealed record ShowOwnEvent(int Id) : IQuery<OwnEvent>;

internal sealed class ShowOwnEventHandler(IContentReads contents, IEventReads events, IActor actor) : IQueryHandler<ShowOwnEvent, OwnEvent>
{
    public async Task<Result<OwnEvent>> Handle(ShowOwnEvent query, CancellationToken cancellationToken)
    {
        if (actor.UserId is not { } userId) return UserErrors.Unknown;
        if (await contents.Card(query.Id, userId, cancellationToken) is { } card) return new OwnEvent(card.Title, card);

        return await events.TitleOfOwn(query.Id, userId, cancellationToken) is { } title ? new OwnEvent(title, null) : ContentErrors.Gone;
    }
}
