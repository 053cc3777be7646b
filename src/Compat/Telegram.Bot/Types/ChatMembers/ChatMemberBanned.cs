using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>One who is banned; in a private chat: who blocked the bot.</summary>
public class ChatMemberBanned : ChatMember
{
    [JsonConverter(typeof(EndDateConverter))]
    public DateTime? UntilDate { get; set; }

    public override ChatMemberStatus Status => ChatMemberStatus.Kicked;
}
