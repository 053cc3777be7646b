using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>The creator of the chat.</summary>
public class ChatMemberOwner : ChatMember
{
    public bool IsAnonymous { get; set; }

    public string? CustomTitle { get; set; }

    public override ChatMemberStatus Status => ChatMemberStatus.Creator;
}
