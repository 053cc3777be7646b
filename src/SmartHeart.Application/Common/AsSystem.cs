using MediatR;
using SmartHeart.Application.Common.Access;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Common;

/// <summary>Sends what the bot asks of itself: jobs have no person behind them. Belongs to one scope, as every actor does.</summary>
public sealed class AsSystem(Actor actor, ISender sender)
{
    /// <summary>Telegram's id of nobody.</summary>
    private const long Nobody = 0;

    /// <summary>Runs a command through the whole pipeline as <see cref="Role.System"/>.</summary>
    public Task<Result<T>> Send<T>(Messaging.ICommand<T> command, CancellationToken cancellationToken)
    {
        actor.Set(Role.System, Nobody);
        return sender.Send(command, cancellationToken);
    }
}
