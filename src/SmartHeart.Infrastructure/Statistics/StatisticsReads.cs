using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Statistics;
using SmartHeart.Domain.Statistics;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Statistics;

internal sealed class StatisticsReads(SmartHeartDbContext context) : IStatisticsReads
{
    private IQueryable<FigureTotal> Sums => context.Set<FigureTotal>();

    public Task<TallyView?> Tally(CancellationToken cancellationToken) => context.Set<Tally>().OrderBy(tally => tally.Id)
        .Select(tally => new TallyView(tally.FirstDay, tally.NextDay, tally.WatchedSince, tally.RecountDay)).FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<FigureOfDay>> Days(IReadOnlyCollection<Metric> metrics, DateOnly from, DateOnly until, CancellationToken cancellationToken) =>
        await context.Set<DailyFigure>()
            .Where(figure => metrics.Contains(figure.Metric) && figure.Day >= from && figure.Day < until && figure.Key == FigureKey.All)
            .Select(figure => new FigureOfDay(figure.Metric, figure.Day, figure.Count)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<FigureOfAge>> Returned(DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        var figures = await context.Set<DailyFigure>()
            .Where(figure => figure.Metric == Metric.Returned && figure.Day >= from && figure.Day < until && figure.Key != FigureKey.All)
            .Select(figure => new { figure.Day, figure.Key, figure.Count }).ToListAsync(cancellationToken);
        return [.. figures.Select(figure => new FigureOfAge(figure.Day, FigureKey.AgeOf(figure.Key)!.Value, figure.Count))];
    }

    public async Task<IReadOnlyDictionary<Metric, long>> Totals(CancellationToken cancellationToken) =>
        await Sums.Where(total => total.Key == FigureKey.All).ToDictionaryAsync(total => total.Metric, total => total.Count, cancellationToken);

    public async Task<IReadOnlyList<string>> TopSources(int limit, CancellationToken cancellationToken) => await Sums
        .Where(total => total.Metric == Metric.Joined && total.Key != FigureKey.All)
        .OrderByDescending(total => total.Count).Select(total => total.Key).Take(limit).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<KeyTotal>> TotalsOf(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => await Sums
        .Where(total => keys.Contains(total.Key)).Select(total => new KeyTotal(total.Metric, total.Key, total.Count)).ToListAsync(cancellationToken);
}
