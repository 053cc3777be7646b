using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A person's standing in a chat: one class for each status.</summary>
[JsonConverter(typeof(ChatMemberConverter))]
public abstract class ChatMember
{
    public User User { get; set; } = null!;

    public abstract ChatMemberStatus Status { get; }

    [JsonIgnore]
    public bool IsAdmin => this is ChatMemberOwner or ChatMemberAdministrator;

    [JsonIgnore]
    public bool IsInChat => this switch
    {
        ChatMemberLeft or ChatMemberBanned => false,
        ChatMemberRestricted restricted => restricted.IsMember,
        _ => true,
    };

    /// <summary>UTC; null where the standing has no end.</summary>
    [JsonIgnore]
    public DateTime? ExpireDate => this switch
    {
        ChatMemberMember member => member.UntilDate,
        ChatMemberRestricted restricted => restricted.UntilDate,
        ChatMemberBanned banned => banned.UntilDate,
        _ => null,
    };
}
