using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>An admin looks how far people come: start, consent, profile, first view, request.</summary>
[Allow(Role.Admin)]
public sealed record ShowFunnel : IQuery<Funnel>;

internal sealed class ShowFunnelHandler(IStatisticsReads reads, OpenDays openDays) : IQueryHandler<ShowFunnel, Funnel>
{
    public async Task<Result<Funnel>> Handle(ShowFunnel query, CancellationToken cancellationToken)
    {
        var open = await openDays.Count(cancellationToken);
        var totals = await reads.Totals(cancellationToken);
        var counted = await reads.Days(Metrics.Steps, open.Today.AddDays(1 - ShowStatistics.Days), open.From, cancellationToken);
        var lately = counted.Concat(open.All).ToLookup(figure => figure.Metric, figure => figure.Count);
        return new Funnel(open.State, [.. Metrics.Steps.Select(step =>
            new FunnelStep(step, totals.GetValueOrDefault(step) + open.Sum(step, FigureKey.All), lately[step].Sum()))]);
    }
}

/// <summary>How far people come.</summary>
/// <param name="State">How the counting goes.</param>
/// <param name="Steps">In order.</param>
public sealed record Funnel(CountState State, IReadOnlyList<FunnelStep> Steps);

/// <summary>A step.</summary>
/// <param name="Metric">Which.</param>
/// <param name="People">How many ever took it.</param>
/// <param name="Lately">How many took it in the last <see cref="ShowStatistics.Days"/> days, whenever they came.</param>
public sealed record FunnelStep(Metric Metric, long People, int Lately);
