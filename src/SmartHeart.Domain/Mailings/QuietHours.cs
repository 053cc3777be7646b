using SmartHeart.Domain.Common.Time;

namespace SmartHeart.Domain.Mailings;

/// <summary>Hours of the agency's clock in which nothing is sent that does not have to be; over midnight where they end before they begin.</summary>
/// <param name="From">The first minute of quiet.</param>
/// <param name="To">The first minute after it; not <paramref name="From"/>.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>When the quiet that is now ends, UTC; null when there is none now.</summary>
    public DateTimeOffset? EndOf(DateTimeOffset now, TimeZoneInfo zone)
    {
        var local = WallClock.At(now, zone);
        if (!TimeOnly.FromDateTime(local).IsBetween(From, To)) return null;

        var day = TimeOnly.FromDateTime(local) < To ? local.Date : local.Date.AddDays(1);
        var end = day + To.ToTimeSpan();
        // In the night in which clocks are put back, the end may be shown twice: the one that is still to come counts.
        var coming = WallClock.Moments(end, zone).Where(moment => moment > now).ToList();
        return coming.Count > 0 ? coming[0] : WallClock.MomentOrNext(end, zone);
    }
}
