using System.Text.Json;
using Telegram.Bot.Types;

namespace Telegram.Bot.Serialization;

/// <summary>Chat members by <c>status</c>. A status not known here has no rights: it reads as one who left.</summary>
internal sealed class ChatMemberConverter : ByDiscriminatorConverter<ChatMember>
{
    protected override ReadOnlySpan<byte> Discriminator => "status"u8;

    protected override Type? TypeOf(ref Utf8JsonReader value)
    {
        if (value.ValueTextEquals("member"u8))
            return typeof(ChatMemberMember);
        if (value.ValueTextEquals("administrator"u8))
            return typeof(ChatMemberAdministrator);
        if (value.ValueTextEquals("creator"u8))
            return typeof(ChatMemberOwner);
        if (value.ValueTextEquals("restricted"u8))
            return typeof(ChatMemberRestricted);
        return value.ValueTextEquals("kicked"u8) ? typeof(ChatMemberBanned) : typeof(ChatMemberLeft);
    }
}
