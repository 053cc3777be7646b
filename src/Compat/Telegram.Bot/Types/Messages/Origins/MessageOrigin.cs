using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>Where a forwarded message came from: one class for each type.</summary>
[JsonConverter(typeof(MessageOriginConverter))]
public abstract class MessageOrigin
{
    /// <summary>When the message was first sent.</summary>
    public DateTime Date { get; set; }

    public abstract MessageOriginType Type { get; }
}
