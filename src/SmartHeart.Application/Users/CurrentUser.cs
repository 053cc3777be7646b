using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>The user who sends the request.</summary>
internal static class CurrentUser
{
    /// <summary>Null for somebody who has not started the bot.</summary>
    public static ValueTask<User?> Find(this IUserRepository users, IActor actor, CancellationToken cancellationToken) =>
        actor.UserId is { } id ? users.Find(id, cancellationToken) : ValueTask.FromResult<User?>(null);
}
