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
    public static Result<DateTimeOffset> Moment(DateTime local, TimeZoneInfo zone) => zone.IsInvalidTime(local)
        ? MomentErrors.SkippedHour.With("time", Shown(local)).With("next", Shown(NextShown(local, zone)))
        : Exact(local, zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local));

    /// <summary>The same for times that nobody typed, such as repeats: a time that the clock never shows becomes the first one after it that it does.</summary>
    public static DateTimeOffset MomentOrNext(DateTime local, TimeZoneInfo zone) => Moment(NextShown(local, zone), zone).Value;

    internal static DateTimeOffset Exact(DateTime local, TimeSpan offset) => new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), offset).ToUniversalTime();

    private static DateTime NextShown(DateTime local, TimeZoneInfo zone)
    {
        // Clocks move at whole minutes.
        while (zone.IsInvalidTime(local)) local = new DateTime(local.Year, local.Month, local.Day, local.Hour, local.Minute, 0).AddMinutes(1);
        return local;
    }

    private static string Shown(DateTime local) => local.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
