using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Feed;

/// <summary>
/// What the activity feed tells of. A feature may add its own word where it lives: the line is the text <c>feed.{kind}</c>. Kept in stored rows: never changed.
/// </summary>
public static class FeedKind
{
    public const string UserArrived = "user_arrived";
    public const string ConsentGiven = "consent_given";
    public const string ConsentRefused = "consent_refused";
    public const string ConsentWithdrawn = "consent_withdrawn";
    public const string ProfileFilled = "profile_filled";
    public const string ProfileChanged = "profile_changed";
    public const string Blocked = "blocked";
    public const string Unblocked = "unblocked";

    /// <summary>Says <c>product</c>.</summary>
    public const string RequestLeft = "request_left";

    /// <summary>Says <c>product</c> and <c>comment</c>.</summary>
    public const string RequestLeftWithWords = "request_left_with_words";

    /// <summary>Says <c>event</c>.</summary>
    public const string EventRegistered = "event_registered";

    /// <summary>Says <c>event</c>.</summary>
    public const string EventCancelled = "event_cancelled";

    /// <summary>Somebody had their data erased: nobody is named.</summary>
    public const string Erased = "erased";

    /// <summary>Says <c>title</c>.</summary>
    public const string ContentPublished = "content_published";

    /// <summary>The queue for the CRM stands, for that reason. Says <c>words</c>, as the next four.</summary>
    public const string CrmAway = "crm_away";
    public const string CrmDenied = "crm_denied";
    public const string CrmUnpaid = "crm_unpaid";
    public const string CrmBlocked = "crm_blocked";
    public const string CrmMisconfigured = "crm_misconfigured";

    /// <summary>It goes on.</summary>
    public const string CrmResumed = "crm_resumed";
}

/// <summary>
/// Something a person did, for the events topic. Who they are is read when it is told, so that what was erased meanwhile stays erased; only what they
/// said by it (<see cref="Said"/>) travels along, and goes with the row: erasing a person takes their untold rows too.
/// </summary>
/// <param name="Kind">What they did: one of <see cref="FeedKind"/>, or a feature's own word, <c>a-z_</c>.</param>
/// <param name="TelegramId">Who; 0 for nobody in particular. Telegram's id and not ours, since a newcomer has none of ours before the commit that also stores this.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Consent">The question, for consent kinds.</param>
public sealed record FeedEvent(string Kind, long TelegramId, DateTimeOffset At, ConsentKind? Consent = null) : IOutboxMessage, IAboutPerson
{
    /// <inheritdoc/>
    public static string Type => "feed";

    /// <summary>What they told the agency by it, plain texts by the hole of the line; null for nothing. The row lives until the line is told.</summary>
    public IReadOnlyDictionary<string, string>? Said { get; init; }
}
