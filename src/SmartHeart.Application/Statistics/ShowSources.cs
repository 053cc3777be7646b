using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>An admin looks where people come from, and how far those come.</summary>
[Allow(Role.Admin)]
public sealed record ShowSources : IQuery<Sources>
{
    /// <summary>The most sources that are shown.</summary>
    public const int Most = 10;
}

internal sealed class ShowSourcesHandler(IStatisticsReads reads, OpenDays openDays) : IQueryHandler<ShowSources, Sources>
{
    public async Task<Result<Sources>> Handle(ShowSources query, CancellationToken cancellationToken)
    {
        var open = await openDays.Count(cancellationToken);
        // Of those who are first today, as many as are first among the others: nobody can be left out who belongs there.
        var today = open.Days.SelectMany(day => day.Figures).Where(figure => figure.Metric == Metric.Joined && figure.Key != FigureKey.All)
            .GroupBy(figure => figure.Key).OrderByDescending(source => source.Sum(figure => figure.Count)).Take(ShowSources.Most).Select(source => source.Key);
        string[] keys = [.. (await reads.TopSources(ShowSources.Most, cancellationToken)).Union(today)];
        var totals = (await reads.TotalsOf(keys, cancellationToken)).ToDictionary(total => (total.Metric, total.Key), total => total.Count);

        long Of(Metric step, string key) => totals.GetValueOrDefault((step, key)) + open.Sum(step, key);
        var all = keys.Select(key => new SourceSteps(FigureKey.SourceOf(key), [.. Metrics.Steps.Select(step => Of(step, key))]));
        return new Sources(open.State, [.. all.OrderByDescending(source => source.Steps[0]).ThenBy(source => source.Source, StringComparer.Ordinal).Take(ShowSources.Most)]);
    }
}

/// <summary>Where people come from.</summary>
/// <param name="State">How the counting goes.</param>
/// <param name="Top">Those by which most came, most first.</param>
public sealed record Sources(CountState State, IReadOnlyList<SourceSteps> Top);

/// <summary>How far those come who came by a source.</summary>
/// <param name="Source">The deep-link payload; null for none.</param>
/// <param name="Steps">How many took each step, in the order of <see cref="Metrics.Steps"/>.</param>
public sealed record SourceSteps(string? Source, IReadOnlyList<long> Steps);
