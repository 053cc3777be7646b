namespace Telegram.Bot.Types;

/// <summary>A person or a bot.</summary>
public class User
{
    public long Id { get; set; }

    public bool IsBot { get; set; }

    public string FirstName { get; set; } = null!;

    public string? LastName { get; set; }

    public string? Username { get; set; }

    /// <summary>IETF tag of the language of the user's app.</summary>
    public string? LanguageCode { get; set; }

    public bool IsPremium { get; set; }

    /// <summary>The bot's own: only in the answer of getMe.</summary>
    public bool CanJoinGroups { get; set; }

    public bool CanReadAllGroupMessages { get; set; }

    public bool SupportsInlineQueries { get; set; }

    public bool HasTopicsEnabled { get; set; }
}
