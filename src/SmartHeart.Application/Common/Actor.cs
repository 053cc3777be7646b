using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Application.Common;

/// <summary>The actor of one update or job. The presentation sets it before the first request; until then it is a stranger with the rights of a user.</summary>
public sealed class Actor : IActor
{
    /// <inheritdoc/>
    public Role Role { get; private set; }

    /// <inheritdoc/>
    public long TelegramId { get; private set; }

    /// <inheritdoc/>
    public int? UserId { get; private set; }

    /// <inheritdoc/>
    public bool HasConsent { get; private set; }

    /// <inheritdoc/>
    public string Language { get; private set; } = Domain.Users.Language.All[0];

    /// <inheritdoc/>
    public string? DisplayName { get; private set; }

    /// <inheritdoc/>
    public string? Username { get; private set; }

    /// <summary>Says on whose behalf the requests of this scope run.</summary>
    public void Set(
        Role role, long telegramId, int? userId = null, bool hasConsent = false, string? language = null, string? displayName = null, string? username = null)
    {
        (Role, TelegramId, UserId, HasConsent) = (role, telegramId, userId, hasConsent);
        (Language, DisplayName, Username) = (language ?? Domain.Users.Language.All[0], displayName, username);
    }

    /// <summary>They have just answered about personal data: the next request of the same update knows.</summary>
    public void NoteConsent(bool given) => HasConsent = given;

    /// <summary>They have just chosen a language: the answer is already in it.</summary>
    public void NoteLanguage(string language) => Language = language;
}
