using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Feed;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>
/// A person has everything erased that says who they are; what is left is counted and names nobody. Open without consent. Of somebody who is not known (any
/// more) nothing is stored, so that there is nothing to refuse.
/// </summary>
[Allow(Role.User)]
public sealed record EraseMyData : ICommand<Done>;

internal sealed class EraseMyDataHandler(IUserRepository users, Actor actor, IErasure erasure, IOutbox outbox, CrmOutbox crm, TimeProvider clock)
    : ICommandHandler<EraseMyData, Done>
{
    public async Task<Result<Done>> Handle(EraseMyData command, CancellationToken cancellationToken)
    {
        if (await users.Find(actor, cancellationToken) is not { } user) return Done.Ok;

        var now = clock.GetUtcNow();
        erasure.Erase(user.Id, user.TelegramId);
        await crm.Erase(user.Id, cancellationToken);
        user.Erase(now);
        outbox.Add(new FeedEvent(FeedKind.Erased, 0, now));
        actor.NoteConsent(false);
        return Done.Ok;
    }
}
