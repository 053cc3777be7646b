using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Conversations;

/// <summary>A running conversation; see <see cref="Conversation"/>.</summary>
public sealed class ConversationEntry
{
    /// <summary>Telegram's chat.</summary>
    public long ChatId { get; init; }

    /// <summary>Forum topic, 0 for none.</summary>
    public int TopicId { get; init; }

    /// <summary>The person.</summary>
    public long TelegramId { get; init; }

    /// <summary>Stable name of the flow.</summary>
    public required string Flow { get; init; }

    /// <summary>Version of the flow's steps.</summary>
    public int Version { get; init; }

    /// <summary>Tells this run from earlier ones.</summary>
    public int Instance { get; init; }

    /// <summary>The step that waits.</summary>
    public required string Step { get; init; }

    /// <summary>The half-filled command as JSON.</summary>
    public required string Draft { get; init; }

    /// <summary>The message that shows the step.</summary>
    public int AnchorMessageId { get; init; }

    /// <summary>What the kit keeps with it.</summary>
    public string? State { get; init; }

    /// <summary>Last change, UTC.</summary>
    public DateTimeOffset ChangedAt { get; init; }
}
