namespace SmartHeart.Bot;

/// <summary>What the bot needs to know from its configuration; checked before it gets here.</summary>
public sealed record BotOptions
{
    /// <summary>The token, a secret: never logged, never in a message.</summary>
    public required string Token { get; init; }

    /// <summary>The admin group: a forum supergroup's id (negative).</summary>
    public required long AdminGroupId { get; init; }

    /// <summary>Topic of panel and requests; 0 for General.</summary>
    public required int MainTopicId { get; init; }

    /// <summary>Topic of mailings; 0 for General.</summary>
    public required int MailingTopicId { get; init; }

    /// <summary>Topic of the activity feed; 0 for General.</summary>
    public required int EventsTopicId { get; init; }

    /// <summary>Another Bot API server; null for Telegram's.</summary>
    public Uri? ApiUrl { get; init; }

    /// <summary>Where Telegram delivers updates; null: the bot polls.</summary>
    public Uri? WebhookUrl { get; init; }

    /// <summary>What Telegram repeats in <c>X-Telegram-Bot-Api-Secret-Token</c>; a secret.</summary>
    public string? WebhookSecret { get; init; }

    /// <summary>The agency's time zone.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Language of texts for people whose own one the bot doesn't speak, and of the admin group's topics.</summary>
    public string Language { get; init; } = "ru";

    /// <summary>Messages a second that mailings may use together with everything else; Telegram's limit is about 30.</summary>
    public int BroadcastRate { get; init; } = 30;

    /// <summary>Sends and edits a minute in one group, all topics together; Telegram's limit is 20.</summary>
    public int GroupRate { get; init; } = 20;

    /// <summary>Messages to one private chat that may go out at once before they are spaced a second apart.</summary>
    public int ChatBurst { get; init; } = 5;

    /// <summary>Updates handled at the same time, over all chats.</summary>
    public int Parallelism { get; init; } = 512;
}
