namespace SmartHeart.Domain.Statistics;

/// <summary>Figures of days, for counting them.</summary>
public interface IStatisticsRepository
{
    /// <summary>How far the days are counted; null before the first.</summary>
    Task<Tally?> Tally(CancellationToken cancellationToken);

    /// <summary>Begins to count.</summary>
    void Add(Tally tally);

    /// <summary>Keeps the figures of a day instead of those it has of the same metrics, and keeps the totals in step.</summary>
    /// <param name="day">In the agency's zone.</param>
    /// <param name="metrics">Those counted: what has no figure now happened to nobody.</param>
    /// <param name="figures">What was counted.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task Keep(DateOnly day, IReadOnlyCollection<Metric> metrics, IReadOnlyList<Figure> figures, CancellationToken cancellationToken);
}
