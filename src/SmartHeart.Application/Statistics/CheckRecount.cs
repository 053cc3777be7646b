using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>The bot looks how far the counting anew is, and what it came to.</summary>
/// <param name="Watch">What was so when it began.</param>
[Allow(Role.System)]
public sealed record CheckRecount(RecountWatch Watch) : IQuery<RecountCheck>
{
    /// <summary>Whose sums are compared, in the order in which they are told.</summary>
    public static IReadOnlyList<Metric> Compared { get; } =
        [.. ShowStatistics.Metrics.Where(metric => !Metrics.IsPassing(metric) && metric != Metric.Viewers), Metric.FirstView, Metric.FirstRequest, Metric.Returned];
}

internal sealed class CheckRecountHandler(IStatisticsReads reads) : IQueryHandler<CheckRecount, RecountCheck>
{
    public async Task<Result<RecountCheck>> Handle(CheckRecount query, CancellationToken cancellationToken)
    {
        var watch = query.Watch;
        if (await reads.Tally(cancellationToken) is not { } tally) return StatisticsErrors.Nothing;
        if (tally.RecountDay is { } day) return new RecountCheck(day, 0, []);

        var totals = await reads.Totals(cancellationToken);
        // Days that were over meanwhile are in the sums now, and were not then.
        var since = (await reads.Days(CheckRecount.Compared, watch.NextDay, tally.NextDay, cancellationToken)).ToLookup(figure => figure.Metric, figure => (long)figure.Count);
        var before = watch.Before.ToDictionary(total => total.Metric, total => total.Count);
        var changes = CheckRecount.Compared
            .Select(metric => new FigureChange(metric, before.GetValueOrDefault(metric), totals.GetValueOrDefault(metric) - since[metric].Sum()))
            .Where(change => change.Before != change.After);
        return new RecountCheck(null, watch.NextDay.DayNumber - tally.FirstDay.DayNumber, [.. changes]);
    }
}

/// <summary>How far the counting anew is.</summary>
/// <param name="Day">The day that is counted next; null when all are.</param>
/// <param name="Days">How many were to be counted.</param>
/// <param name="Changes">Which sums are others now; empty while it goes on.</param>
public sealed record RecountCheck(DateOnly? Day, int Days, IReadOnlyList<FigureChange> Changes);

/// <summary>A sum over all days, before and after.</summary>
public readonly record struct FigureChange(Metric Metric, long Before, long After);
