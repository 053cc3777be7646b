using System.Text.Json.Serialization;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Types;

/// <summary>A message: what it carries is in the one property that is set, and in Type.</summary>
public partial class Message
{
    [JsonPropertyName("message_id")]
    public int Id { get; set; }

    /// <summary>The topic; in a reply within General it may be no topic: see IsTopicMessage.</summary>
    public int? MessageThreadId { get; set; }

    public User? From { get; set; }

    /// <summary>Set where a group or a channel speaks, an anonymous admin included.</summary>
    public Chat? SenderChat { get; set; }

    public DateTime Date { get; set; }

    public Chat Chat { get; set; } = null!;

    public MessageOrigin? ForwardOrigin { get; set; }

    public bool IsTopicMessage { get; set; }

    public bool IsAutomaticForward { get; set; }

    public Message? ReplyToMessage { get; set; }

    public User? ViaBot { get; set; }

    public DateTime? EditDate { get; set; }

    public bool HasProtectedContent { get; set; }

    /// <summary>The same for all messages of an album.</summary>
    public string? MediaGroupId { get; set; }

    public string? AuthorSignature { get; set; }

    public string? EffectId { get; set; }

    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}
