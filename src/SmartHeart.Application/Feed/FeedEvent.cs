using System.Text.Json.Serialization;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Feed;

/// <summary>What the activity feed tells of. Kept by name in stored rows: names never change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FeedKind>))]
public enum FeedKind
{
    UserArrived,
    ConsentGiven,
    ConsentRefused,
    ConsentWithdrawn,
    ProfileFilled,
    ProfileChanged,
    Blocked,
    Unblocked,
}

/// <summary>
/// Something a person did, for the events topic. Carries no personal data: whoever sends it reads the person then, so that what was
/// erased meanwhile stays erased.
/// </summary>
/// <param name="Kind">What they did.</param>
/// <param name="TelegramId">Who. Telegram's id and not ours, since a newcomer has none of ours before the commit that also stores this.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Consent">The question, for consent kinds.</param>
public sealed record FeedEvent(FeedKind Kind, long TelegramId, DateTimeOffset At, ConsentKind? Consent = null) : IOutboxMessage
{
    /// <inheritdoc/>
    public static string Type => "feed";
}
