using System.Collections.Concurrent;
using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>
/// Figures of days that are not over, and up to when they were counted: the next look counts only what came since. In memory alone, so that a start counts the day
/// once; what is deleted or erased meanwhile leaves the figures when the day is over.
/// </summary>
internal sealed class LiveFigures(StatisticsPolicy policy, TimeProvider clock)
{
    private readonly ConcurrentDictionary<(LivePart Part, DateOnly Day), Counted> _counted = new();

    /// <summary>All of a day until now.</summary>
    /// <param name="part">What is counted.</param>
    /// <param name="day">A day of which the job has nothing yet.</param>
    /// <param name="count">Counts a span of that day, so that spans add up to the day.</param>
    public async Task<IReadOnlyList<Figure>> Of(LivePart part, DateOnly day, Func<DateTimeOffset, DateTimeOffset, Task<IReadOnlyList<Figure>>> count)
    {
        var (from, until) = (policy.StartOf(day), policy.StartOf(day.AddDays(1)));
        var known = _counted.GetValueOrDefault((part, day), new Counted(from, []));
        // What is on its way to the database may still come in before this moment, and be missed for the day.
        var settled = clock.GetUtcNow() - policy.Settling;
        if (settled > until) settled = until;
        if (settled > known.Until)
        {
            known = new Counted(settled, Sum(known.Figures, await count(known.Until, settled)));
            _counted[(part, day)] = known;
            Forget(day);
        }

        return known.Until < until ? Sum(known.Figures, await count(known.Until, until)) : known.Figures;
    }

    /// <summary>The day before may be open still.</summary>
    private void Forget(DateOnly day)
    {
        foreach (var (old, _) in _counted)
            if (old.Day < day.AddDays(-1)) _counted.TryRemove(old, out _);
    }

    private static IReadOnlyList<Figure> Sum(IReadOnlyList<Figure> known, IReadOnlyList<Figure> fresh) =>
        [.. known.Concat(fresh).GroupBy(figure => (figure.Metric, figure.Key), (key, figures) => new Figure(key.Metric, key.Key, figures.Sum(figure => figure.Count)))];

    private sealed record Counted(DateTimeOffset Until, IReadOnlyList<Figure> Figures);
}

/// <summary>What is counted together.</summary>
internal enum LivePart
{
    /// <summary>All lasting figures but the next.</summary>
    Lasting,

    /// <summary><see cref="Metric.Returned"/>.</summary>
    Returned,
}
