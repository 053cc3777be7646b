using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The number of a message in its chat.</summary>
public class MessageId
{
    [JsonPropertyName("message_id")]
    public int Id { get; set; }

    public static implicit operator MessageId(Message msg) => new() { Id = msg.Id };

    public static implicit operator int(MessageId self) => self.Id;

    public static implicit operator MessageId(int id) => new() { Id = id };
}
