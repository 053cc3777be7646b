namespace Telegram.Bot.Types;

/// <summary>A change of someone's standing in a chat.</summary>
public class ChatMemberUpdated
{
    public Chat Chat { get; set; } = null!;

    public User From { get; set; } = null!;

    public DateTime Date { get; set; }

    public ChatMember OldChatMember { get; set; } = null!;

    public ChatMember NewChatMember { get; set; } = null!;

    public bool ViaJoinRequest { get; set; }

    public bool ViaChatFolderInviteLink { get; set; }
}
