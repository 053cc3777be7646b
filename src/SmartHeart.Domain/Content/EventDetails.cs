using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Content;

/// <summary>When and where an event takes place: at a place, at a link, or both.</summary>
public sealed record EventDetails
{
    /// <summary>The longest event, in days. Lists of what is ahead look back that far for what still runs.</summary>
    public const int MaxDays = 31;

    /// <summary>How long an event is taken to last when nobody says.</summary>
    public static readonly TimeSpan UsualLength = TimeSpan.FromHours(2);

    internal EventDetails(DateTimeOffset startsAt, DateTimeOffset endsAt, EventPlace? place, EventLink? link) =>
        (StartsAt, EndsAt, Place, Link) = (startsAt, endsAt, place, link);

    /// <summary>UTC.</summary>
    public DateTimeOffset StartsAt { get; }

    /// <summary>UTC, after the start.</summary>
    public DateTimeOffset EndsAt { get; }

    /// <summary>Where one goes; null when it is online only.</summary>
    public EventPlace? Place { get; }

    /// <summary>Where one connects; null when there is nothing to connect to.</summary>
    public EventLink? Link { get; }

    /// <summary>Puts the parts together.</summary>
    /// <param name="startsAt">UTC.</param>
    /// <param name="endsAt">UTC; null for the usual length.</param>
    /// <param name="place">Where one goes, if anywhere.</param>
    /// <param name="link">Where one connects, if anywhere.</param>
    /// <returns><see cref="ContentErrors.EventEndsFirst"/>, <see cref="ContentErrors.EventTooLong"/>, <see cref="ContentErrors.EventNowhere"/>.</returns>
    public static Result<EventDetails> Of(DateTimeOffset startsAt, DateTimeOffset? endsAt, EventPlace? place, EventLink? link)
    {
        var ends = endsAt ?? startsAt + UsualLength;
        if (ends <= startsAt) return ContentErrors.EventEndsFirst;
        if (ends - startsAt > TimeSpan.FromDays(MaxDays)) return ContentErrors.EventTooLong.With("days", MaxDays);
        if (place is null && link is null) return ContentErrors.EventNowhere;

        return new EventDetails(startsAt, ends, place, link);
    }
}
