namespace SmartHeart.Domain.Common.Time;

/// <summary>From what a clock on the wall shows to the moment, and back. Knows the two nights a year in which clocks are moved.</summary>
public static class WallClock
{
    /// <summary>What the clock shows then.</summary>
    public static DateTime At(DateTimeOffset moment, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;

    /// <summary>
    /// The moment (UTC) at which the clock shows <paramref name="local"/>. An hour that the clock shows twice is the first of the two; one that it never shows is refused
    /// (<see cref="MomentErrors.SkippedHour"/>).
    /// </summary>
    public static Result<DateTimeOffset> Moment(DateTime local, TimeZoneInfo zone) => Moments(local, zone) is [var first, ..]
        ? first
        : MomentErrors.SkippedHour.With("time", Shown(local)).With("next", Shown(NextShown(local, zone)));

    /// <summary>The same for times that nobody typed, such as repeats: a time that the clock never shows becomes the first one after it that it does.</summary>
    public static DateTimeOffset MomentOrNext(DateTime local, TimeZoneInfo zone) => Moment(NextShown(local, zone), zone).Value;

    /// <summary>
    /// All moments (UTC) at which the clock shows <paramref name="local"/>, the first one first: none in a skipped hour, two in a doubled one. Found by trying the
    /// offsets of the days around: what the runtime calls an ambiguous time is wrong for zones whose summer time is below their base offset (Morocco's).
    /// </summary>
    internal static IReadOnlyList<DateTimeOffset> Moments(DateTime local, TimeZoneInfo zone)
    {
        var near = Exact(local, zone.BaseUtcOffset);
        var offsets = new[] { zone.GetUtcOffset(near.AddDays(-1)), zone.GetUtcOffset(near.AddDays(1)) }.Distinct();
        return [.. offsets.Select(offset => Exact(local, offset)).Where(moment => At(moment, zone) == local).Order()];
    }

    private static DateTimeOffset Exact(DateTime local, TimeSpan offset) => new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), offset).ToUniversalTime();

    private static DateTime NextShown(DateTime local, TimeZoneInfo zone)
    {
        // Clocks move at whole minutes.
        while (Moments(local, zone).Count == 0) local = new DateTime(local.Year, local.Month, local.Day, local.Hour, local.Minute, 0).AddMinutes(1);
        return local;
    }

    private static string Shown(DateTime local) => local.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
