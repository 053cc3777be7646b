using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>An admin looks at all figures at once.</summary>
[Allow(Role.Admin)]
public sealed record ShowStatistics : IQuery<Overview>
{
    /// <summary>Days of a trend, today included.</summary>
    public const int Days = 30;

    /// <summary>What is shown, in its order.</summary>
    public static IReadOnlyList<Metric> Metrics { get; } =
    [
        Metric.Joined, Metric.Active, Metric.ConsentGiven, Metric.ConsentWithdrawn, Metric.Profiled, Metric.Openings, Metric.Viewers,
        Metric.Requests, Metric.Registrations, Metric.AdvertisingGiven, Metric.AdvertisingWithdrawn, Metric.Blocked,
    ];
}

internal sealed class ShowStatisticsHandler(IStatisticsReads reads, OpenDays openDays) : IQueryHandler<ShowStatistics, Overview>
{
    public async Task<Result<Overview>> Handle(ShowStatistics query, CancellationToken cancellationToken)
    {
        var open = await openDays.Count(cancellationToken);
        var first = open.Today.AddDays(1 - (2 * ShowStatistics.Days));
        var counted = await reads.Days(ShowStatistics.Metrics, first, open.From, cancellationToken);
        var totals = await reads.Totals(cancellationToken);
        var byMetric = counted.Concat(open.All).ToLookup(figure => figure.Metric);
        return new Overview(open.Today, open.State, [.. ShowStatistics.Metrics.Select(metric =>
            Trend.Of(metric, totals.GetValueOrDefault(metric) + open.Sum(metric, FigureKey.All), byMetric[metric], first, open))]);
    }
}

/// <summary>All figures at once.</summary>
/// <param name="Today">In the agency's zone.</param>
/// <param name="State">How the counting goes.</param>
/// <param name="Trends">A trend a metric.</param>
public sealed record Overview(DateOnly Today, CountState State, IReadOnlyList<Trend> Trends);

/// <summary>How a figure went.</summary>
/// <param name="Metric">Which.</param>
/// <param name="Total">Of all times.</param>
/// <param name="Days">The last <see cref="ShowStatistics.Days"/>, today last; null where nobody looked, and before the first person.</param>
/// <param name="Before">As many days before them.</param>
public sealed record Trend(Metric Metric, long Total, IReadOnlyList<int?> Days, IReadOnlyList<int?> Before)
{
    /// <summary>The sum of the days.</summary>
    public int Sum => Days.Sum() ?? 0;

    /// <summary>The mean of the days that are known.</summary>
    public double Mean => Days.Average() ?? 0;

    /// <summary>The mean of the days before; 0 unless all of them are known: some days compare with nothing.</summary>
    public double MeanBefore => Before.Contains(null) ? 0 : Before.Average() ?? 0;

    internal static Trend Of(Metric metric, long total, IEnumerable<FigureOfDay> figures, DateOnly first, OpenCount open)
    {
        var byDay = figures.GroupBy(figure => figure.Day).ToDictionary(day => day.Key, day => day.Sum(figure => figure.Count));
        int? Of(DateOnly day) => byDay.TryGetValue(day, out var count) ? count : metric == Metric.Active || day < open.FirstDay ? null : 0;
        int?[] days = [.. Enumerable.Range(0, open.Today.DayNumber - first.DayNumber + 1).Select(i => Of(first.AddDays(i)))];
        return new Trend(metric, total, days[^ShowStatistics.Days..], days[..^ShowStatistics.Days]);
    }
}
