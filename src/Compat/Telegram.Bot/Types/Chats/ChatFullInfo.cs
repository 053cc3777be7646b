namespace Telegram.Bot.Types;

/// <summary>A chat with what only getChat tells.</summary>
public class ChatFullInfo : Chat
{
    public string[]? ActiveUsernames { get; set; }

    public string? Bio { get; set; }

    public string? Description { get; set; }

    public string? InviteLink { get; set; }

    public Message? PinnedMessage { get; set; }

    /// <summary>Seconds between messages of one person.</summary>
    public int? SlowModeDelay { get; set; }

    /// <summary>Seconds after which messages vanish.</summary>
    public int? MessageAutoDeleteTime { get; set; }

    public bool HasProtectedContent { get; set; }

    public bool HasHiddenMembers { get; set; }

    public long? LinkedChatId { get; set; }
}
