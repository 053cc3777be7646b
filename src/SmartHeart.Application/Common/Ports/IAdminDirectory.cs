using SmartHeart.Application.Common.Access;

namespace SmartHeart.Application.Common.Ports;

/// <summary>Who may what in the admin group, as Telegram says; kept for minutes, dropped at once when membership changes.</summary>
public interface IAdminDirectory
{
    /// <summary><see cref="Role.Admin"/> or <see cref="Role.Owner"/>; null for a stranger, or when Telegram can't be asked.</summary>
    ValueTask<Role?> RoleOf(long telegramId, CancellationToken cancellationToken);

    /// <summary>Whether the person writes in the group's name. Presses of buttons carry the person all the same.</summary>
    ValueTask<bool> IsAnonymous(long telegramId, CancellationToken cancellationToken);

    /// <summary>Forgets what is kept of a person: their membership changed.</summary>
    void Forget(long telegramId);
}
