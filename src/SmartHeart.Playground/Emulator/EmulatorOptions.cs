namespace SmartHeart.Playground.Emulator;

/// <summary>How an emulated Bot API server behaves. The defaults suit tests: strict, unlimited rates, everything remembered.</summary>
public sealed record EmulatorOptions
{
    /// <summary>The port on 127.0.0.1; 0 takes a free one and keeps it for the emulator's life.</summary>
    public int Port { get; init; }

    /// <summary>The one token that is accepted, as <c>id:secret</c>; the bot's id is its first part.</summary>
    public string Token { get; init; } = "7000000001:emulated-bot-token";

    public string BotName { get; init; } = "SmartHeart";

    public string BotUsername { get; init; } = "smartheart_bot";

    /// <summary>The admin group's id; supergroups start with -100.</summary>
    public long GroupId { get; init; } = -1002000000001;

    public string GroupTitle { get; init; } = "SmartHeart";

    /// <summary>The group's topics beside General. Ids are at least 2, since 1 is General's.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [new(2, "main"), new(3, "mailings"), new(4, "events")];

    /// <summary>How many of a chat's newest messages are kept; 0 keeps none, and checks that need them are skipped.</summary>
    public int HistoryPerChat { get; init; } = 2000;

    /// <summary>How many of the newest API requests the journal keeps; counters are always kept.</summary>
    public int JournalSize { get; init; } = 5000;

    /// <summary>How many delivered updates are remembered for <see cref="PendingUpdates.Redeliver"/>.</summary>
    public int RememberedUpdates { get; init; } = 1000;

    /// <summary>Whether changes are written to <see cref="World.Events"/>, which the page reads.</summary>
    public bool PublishEvents { get; init; }

    /// <summary>Where uploaded files are kept; null keeps them in memory.</summary>
    public string? FilesFolder { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The pause before a webhook that failed is called again; it doubles up to a minute.</summary>
    public TimeSpan WebhookRetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Called on the request's thread after each answered request; keep it short. For load measurement.</summary>
    public Action<BotCall>? OnCall { get; init; }

    /// <summary>For load: counters only, no history, no journal.</summary>
    public static EmulatorOptions Lean { get; } = new() { HistoryPerChat = 0, JournalSize = 0, RememberedUpdates = 0 };
}

/// <summary>A topic of the group. <paramref name="Id"/> is the message_thread_id.</summary>
public sealed record Topic(int Id, string Name);

/// <summary>One answered request.</summary>
/// <param name="Method">As in the Bot API's documentation.</param>
/// <param name="ChatId">0 where the method has no chat.</param>
/// <param name="MessageId">The id of the message that was sent or edited; 0 where there is none.</param>
/// <param name="Code">200 or the Bot API's error_code.</param>
/// <param name="Timestamp">Of the emulator's clock (<see cref="TimeProvider.GetTimestamp"/>), when the request was read.</param>
/// <param name="Paid">Whether allow_paid_broadcast was set.</param>
public readonly record struct BotCall(string Method, long ChatId, int MessageId, int Code, long Timestamp, bool Paid);
