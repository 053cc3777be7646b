using System.Text.Json;
using Telegram.Bot.Types;

namespace Telegram.Bot.Serialization;

/// <summary>Origins of forwarded messages by <c>type</c>; one not known here reads as null.</summary>
internal sealed class MessageOriginConverter : ByDiscriminatorConverter<MessageOrigin>
{
    protected override ReadOnlySpan<byte> Discriminator => "type"u8;

    protected override Type? TypeOf(ref Utf8JsonReader value)
    {
        if (value.ValueTextEquals("user"u8))
            return typeof(MessageOriginUser);
        if (value.ValueTextEquals("hidden_user"u8))
            return typeof(MessageOriginHiddenUser);
        if (value.ValueTextEquals("chat"u8))
            return typeof(MessageOriginChat);
        return value.ValueTextEquals("channel"u8) ? typeof(MessageOriginChannel) : null;
    }
}
