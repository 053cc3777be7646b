using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>One who left, or was never there.</summary>
public class ChatMemberLeft : ChatMember
{
    public override ChatMemberStatus Status => ChatMemberStatus.Left;
}
