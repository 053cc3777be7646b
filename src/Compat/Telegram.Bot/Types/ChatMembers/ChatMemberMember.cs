using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A member without further rights.</summary>
public class ChatMemberMember : ChatMember
{
    public string? Tag { get; set; }

    [JsonConverter(typeof(EndDateConverter))]
    public DateTime? UntilDate { get; set; }

    public override ChatMemberStatus Status => ChatMemberStatus.Member;
}
