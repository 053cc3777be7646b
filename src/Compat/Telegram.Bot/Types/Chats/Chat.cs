using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A private chat, group, supergroup or channel.</summary>
public class Chat
{
    public long Id { get; set; }

    public ChatType Type { get; set; }

    public string? Title { get; set; }

    public string? Username { get; set; }

    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public bool IsForum { get; set; }
}
