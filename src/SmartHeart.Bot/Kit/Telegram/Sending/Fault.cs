using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>Why a call of the Bot API did not do what it should.</summary>
internal enum Fault
{
    /// <summary>It did.</summary>
    None,

    /// <summary>429: the whole bot waits for <see cref="Verdict.RetryAfter"/>.</summary>
    Throttled,

    /// <summary>The person blocked the bot, never started it, or is not found.</summary>
    Unreachable,

    /// <summary>The account is deleted.</summary>
    Deactivated,

    /// <summary>The bot is not in the group, or may not do this there.</summary>
    Forbidden,

    /// <summary>Markup, buttons or media that Telegram refuses: for every recipient.</summary>
    Content,

    /// <summary>The text or caption is too long: a fault of the content too.</summary>
    TooLong,

    /// <summary>Telegram doesn't know the file identifier (any more): a fault of the content too.</summary>
    WrongFile,

    /// <summary>The file is there, but larger than this call handles (getFile: 20 MB).</summary>
    FileTooBig,

    /// <summary>The message is what it should become already.</summary>
    NotModified,

    /// <summary>The message to edit or delete is gone.</summary>
    MessageGone,

    /// <summary>The message is there, but can't be edited or deleted (any more).</summary>
    MessageFixed,

    /// <summary>The message holds text where a caption was to be edited, or media where text was.</summary>
    OtherContent,

    /// <summary>The forum topic is gone or closed.</summary>
    TopicGone,

    /// <summary>The group became a supergroup: <see cref="Verdict.NewChatId"/>.</summary>
    Migrated,

    /// <summary>The press is too old to be answered.</summary>
    QueryTooOld,

    /// <summary>401: the token is wrong.</summary>
    Unauthorized,

    /// <summary>409: another process polls with the same token.</summary>
    OtherPoller,

    /// <summary>409: a webhook is set, so polling is refused.</summary>
    WebhookSet,

    /// <summary>An explicit 5xx: nothing was done.</summary>
    ServerFault,

    /// <summary>No connection: nothing was written.</summary>
    Unsent,

    /// <summary>Time-out or broken connection after writing: it may or may not have been done.</summary>
    Ambiguous,

    /// <summary>Any other refusal.</summary>
    Refused,
}

/// <summary>What an exception of the client means.</summary>
/// <param name="Fault">Its kind.</param>
/// <param name="Words">Telegram's own words, or the client's.</param>
/// <param name="RetryAfter">For <see cref="Fault.Throttled"/>.</param>
/// <param name="NewChatId">For <see cref="Fault.Migrated"/>.</param>
internal readonly record struct Verdict(Fault Fault, string? Words = null, TimeSpan? RetryAfter = null, long? NewChatId = null)
{
    /// <summary>Whether nothing was done, for a passing reason.</summary>
    public bool IsPassing => Fault is Fault.Throttled or Fault.ServerFault or Fault.Unsent;

    /// <summary>The same for the ports of the application.</summary>
    public DeliveryState State => Fault switch
    {
        Fault.None or Fault.NotModified => DeliveryState.Sent,
        Fault.Throttled or Fault.ServerFault or Fault.Unsent => DeliveryState.Retry,
        Fault.Unreachable => DeliveryState.Blocked,
        Fault.Deactivated => DeliveryState.Deactivated,
        Fault.Content or Fault.TooLong or Fault.WrongFile or Fault.FileTooBig => DeliveryState.ContentFault,
        Fault.TopicGone => DeliveryState.TopicGone,
        Fault.Ambiguous => DeliveryState.Unknown,
        _ => DeliveryState.Failed,
    };

    /// <summary>The same with the id of the message, when there is one.</summary>
    public Delivery ToDelivery(int messageId = 0) => new(State, messageId, State == DeliveryState.Sent ? null : Words, RetryAfter);
}
