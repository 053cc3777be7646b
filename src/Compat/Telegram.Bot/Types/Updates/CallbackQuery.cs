namespace Telegram.Bot.Types;

/// <summary>A press on an inline button.</summary>
public class CallbackQuery
{
    public string Id { get; set; } = null!;

    public User From { get; set; } = null!;

    /// <summary>Null for an inline message; of the type Unknown where it is too old.</summary>
    public Message? Message { get; set; }

    public string? InlineMessageId { get; set; }

    public string ChatInstance { get; set; } = null!;

    /// <summary>1-64 bytes.</summary>
    public string? Data { get; set; }

    public string? GameShortName { get; set; }
}
