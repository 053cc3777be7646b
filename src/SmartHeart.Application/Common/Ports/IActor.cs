using SmartHeart.Application.Common.Access;

namespace SmartHeart.Application.Common.Ports;

/// <summary>On whose behalf the current request runs. Set once an update (or job), before the first request.</summary>
public interface IActor
{
    /// <summary>What they may here: a member of the group who writes privately is a <see cref="Role.User"/> there.</summary>
    Role Role { get; }

    /// <summary>Telegram's user id; for an anonymous group admin the group's chat id (negative); 0 for the system.</summary>
    long TelegramId { get; }

    /// <summary>Our id of the user, null before the first <c>/start</c> and for actors in the group.</summary>
    int? UserId { get; }

    /// <summary>Whether the person has agreed to the current version of the policy.</summary>
    bool HasConsent { get; }

    /// <summary>Two-letter language of the texts they are shown: <c>ru</c> or <c>en</c>.</summary>
    string Language { get; }

    /// <summary>The name Telegram shows for them, for the journal; null for the system.</summary>
    string? DisplayName { get; }

    /// <summary>Their @username without the at sign; null when they have none. Kept only after consent.</summary>
    string? Username { get; }
}
