using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>What was counted. Costs the days that are asked for, however many there were before.</summary>
public interface IStatisticsReads
{
    /// <summary>How far the days are counted; null before the first.</summary>
    Task<TallyView?> Tally(CancellationToken cancellationToken);

    /// <summary>Figures of everybody, day by day, in no order.</summary>
    /// <param name="metrics">Which.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The day after the last.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<FigureOfDay>> Days(IReadOnlyCollection<Metric> metrics, DateOnly from, DateOnly until, CancellationToken cancellationToken);

    /// <summary><see cref="Metric.Returned"/> day by day and age by age, in no order.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The day after the last.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<FigureOfAge>> Returned(DateOnly from, DateOnly until, CancellationToken cancellationToken);

    /// <summary>Sums of everybody over all counted days.</summary>
    Task<IReadOnlyDictionary<Metric, long>> Totals(CancellationToken cancellationToken);

    /// <summary>The sources by which most people came, most first; «none» is one of them.</summary>
    Task<IReadOnlyList<string>> TopSources(int limit, CancellationToken cancellationToken);

    /// <summary>Sums over all counted days of these keys.</summary>
    Task<IReadOnlyList<KeyTotal>> TotalsOf(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);
}

/// <summary>How far the days are counted (<see cref="Domain.Statistics.Tally"/>).</summary>
public sealed record TallyView(DateOnly FirstDay, DateOnly NextDay, DateOnly WatchedSince, DateOnly? RecountDay);

/// <summary>A figure of everybody on a day.</summary>
public readonly record struct FigureOfDay(Metric Metric, DateOnly Day, int Count);

/// <summary>A figure on a day of those who came so many weeks before.</summary>
public readonly record struct FigureOfAge(DateOnly Day, int Age, int Count);

/// <summary>A sum over all counted days.</summary>
public readonly record struct KeyTotal(Metric Metric, string Key, long Count);
