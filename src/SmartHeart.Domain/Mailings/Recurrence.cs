using SmartHeart.Domain.Common.Time;

namespace SmartHeart.Domain.Mailings;

/// <summary>
/// The times of something that comes again, counted from the first one and never from the last, so that they don't drift: the clock on the wall shows the same
/// hour whatever clocks are moved, and the 31st is the last day of a shorter month. A time that the clock skips becomes the first one after it; of a time that
/// it shows twice, the first.
/// </summary>
/// <param name="Repeat">How often; not <see cref="Repeat.None"/>.</param>
/// <param name="First">What the clock shows at the first time.</param>
/// <param name="Zone">Whose clock.</param>
public sealed record Recurrence(Repeat Repeat, DateTime First, TimeZoneInfo Zone)
{
    /// <summary>The first of the times after a moment, UTC.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset moment)
    {
        var number = Around(moment);
        while (TimeOf(number) <= moment) number++;
        return TimeOf(number);
    }

    /// <summary>The last of the times up to a moment, UTC; null before the first.</summary>
    public DateTimeOffset? LastUpTo(DateTimeOffset moment)
    {
        var number = Around(moment) + 1;
        while (number >= 0 && TimeOf(number) > moment) number--;
        return number < 0 ? null : TimeOf(number);
    }

    private DateTimeOffset TimeOf(int number) => WallClock.MomentOrNext(
        Repeat switch
        {
            Repeat.Daily => First.AddDays(number),
            Repeat.Weekly => First.AddDays(7 * number),
            Repeat.Monthly => First.AddMonths(number),
            _ => throw new InvalidOperationException("What does not repeat has no next time."),
        },
        Zone);

    /// <summary>A number whose time is surely not after a moment, at most two before it.</summary>
    private int Around(DateTimeOffset moment)
    {
        var local = WallClock.At(moment, Zone);
        var days = (int)(local.Date - First.Date).TotalDays;
        var number = Repeat switch
        {
            Repeat.Weekly => days / 7,
            Repeat.Monthly => (12 * (local.Year - First.Year)) + local.Month - First.Month,
            _ => days,
        };
        return Math.Max(0, number - 1);
    }
}
