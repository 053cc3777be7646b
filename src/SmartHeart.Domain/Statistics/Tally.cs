using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Statistics;

/// <summary>How far the days are counted; there is one. All days in the agency's zone.</summary>
public sealed class Tally : Entity
{
    private Tally(DateOnly firstDay, DateOnly nextDay, DateOnly watchedSince) => (FirstDay, NextDay, WatchedSince) = (firstDay, nextDay, watchedSince);

    /// <summary>The day of the first person.</summary>
    public DateOnly FirstDay { get; private set; }

    /// <summary>The first day that is not counted yet: all before it are.</summary>
    public DateOnly NextDay { get; private set; }

    /// <summary>The first day of which is known who was here; of earlier ones nobody looked at their end.</summary>
    public DateOnly WatchedSince { get; private set; }

    /// <summary>The next day to be counted anew; null while nobody asked for that.</summary>
    public DateOnly? RecountDay { get; private set; }

    /// <summary>Rises with every change. A concurrency token: of two hosts one counts a day.</summary>
    public int Version { get; private set; }

    /// <summary>Before the first day is counted.</summary>
    /// <param name="firstDay">The day of the first person.</param>
    /// <param name="today">The day that is not over yet.</param>
    public static Tally Begin(DateOnly firstDay, DateOnly today) => new(firstDay, firstDay, today.AddDays(-1));

    /// <summary>The next day was counted.</summary>
    public void Counted()
    {
        NextDay = NextDay.AddDays(1);
        Version++;
    }

    /// <summary>Asks for all days to be counted anew.</summary>
    /// <returns><see cref="StatisticsErrors.Recounting"/>, <see cref="StatisticsErrors.Nothing"/>.</returns>
    public Result<Done> AskRecount()
    {
        if (RecountDay is not null) return StatisticsErrors.Recounting;
        if (NextDay == FirstDay) return StatisticsErrors.Nothing;

        RecountDay = FirstDay;
        Version++;
        return Done.Ok;
    }

    /// <summary>The day was counted anew.</summary>
    public void Recounted()
    {
        RecountDay = RecountDay?.AddDays(1);
        if (RecountDay >= NextDay) RecountDay = null;
        Version++;
    }
}
