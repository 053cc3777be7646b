namespace SmartHeart.Application.Common.Ports;

/// <summary>The three topics of the admin group that the bot works in.</summary>
public enum AdminTopic
{
    /// <summary>Panel and requests.</summary>
    Main,

    /// <summary>Mailings.</summary>
    Mailings,

    /// <summary>The activity feed.</summary>
    Events,
}

/// <summary>What became of one message.</summary>
public enum DeliveryState
{
    /// <summary>Telegram took it and gave an id.</summary>
    Sent,

    /// <summary>The user blocked the bot, never started it, or the chat is not found: unreachable until they write.</summary>
    Blocked,

    /// <summary>The account is deleted: unreachable for good.</summary>
    Deactivated,

    /// <summary>Refused before anything could be delivered, for a passing reason: may be sent again.</summary>
    Retry,

    /// <summary>It may or may not have arrived (time-out or broken connection after writing): never sent again by itself.</summary>
    Unknown,

    /// <summary>The content itself is refused: every further recipient would be refused too.</summary>
    ContentFault,

    /// <summary>The forum topic is gone or the bot may not write there.</summary>
    TopicGone,

    /// <summary>Any other refusal.</summary>
    Failed,
}

/// <summary>What became of one message, with Telegram's own words.</summary>
/// <param name="State">The state.</param>
/// <param name="MessageId">Telegram's id when sent, else 0.</param>
/// <param name="Words">Telegram's description when refused, null when sent.</param>
/// <param name="RetryAfter">For <see cref="DeliveryState.Retry"/>: how long Telegram asked to wait, if it did.</param>
public sealed record Delivery(DeliveryState State, int MessageId = 0, string? Words = null, TimeSpan? RetryAfter = null);

/// <summary>
/// Sends notices that no update asked for. Goes through the one gate of the bot, after answers to people and before mailings.
/// </summary>
public interface IMessageSender
{
    /// <summary>Sends Telegram HTML to a topic of the admin group.</summary>
    Task<Delivery> ToTopic(AdminTopic topic, string html, CancellationToken cancellationToken);

    /// <summary>Sends Telegram HTML to a user's private chat.</summary>
    Task<Delivery> ToUser(long telegramId, string html, CancellationToken cancellationToken);

    /// <summary>
    /// Sends a person copies of messages of the admin group, formatting and media as they are. Several go at once or not at all, but Telegram leaves out those
    /// that can't be copied: <see cref="Delivery.Words"/> of what was sent then tells how many arrived.
    /// </summary>
    /// <param name="telegramId">To whom.</param>
    /// <param name="messageIds">1–100 of them, rising.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<Delivery> CopyToUser(long telegramId, IReadOnlyList<int> messageIds, CancellationToken cancellationToken);

    /// <summary>Sends a file of this machine to a topic of the admin group; Telegram takes up to 50 MB.</summary>
    /// <param name="topic">Where.</param>
    /// <param name="path">The file.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="html">Telegram HTML under it, at most 1,024 units; empty for none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<Delivery> DocumentToTopic(AdminTopic topic, string path, string name, string html, CancellationToken cancellationToken);
}
