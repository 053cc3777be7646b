using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Statistics;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Statistics;

internal sealed class StatisticsRepository(SmartHeartDbContext context) : IStatisticsRepository
{
    public Task<Tally?> Tally(CancellationToken cancellationToken) => context.Set<Tally>().AsTracking().OrderBy(tally => tally.Id).FirstOrDefaultAsync(cancellationToken);

    public void Add(Tally tally) => context.Add(tally);

    public async Task Keep(DateOnly day, IReadOnlyCollection<Metric> metrics, IReadOnlyList<Figure> figures, CancellationToken cancellationToken)
    {
        var kept = await context.Set<DailyFigure>().AsTracking().Where(figure => metrics.Contains(figure.Metric) && figure.Day == day)
            .ToDictionaryAsync(figure => (figure.Metric, figure.Key), cancellationToken);
        List<Figure> changes = [];
        foreach (var figure in figures)
        {
            var known = kept.Remove((figure.Metric, figure.Key), out var row) ? row : null;
            changes.Add(figure with { Count = figure.Count - (known?.Count ?? 0) });
            if (known is null) context.Add(new DailyFigure(figure.Metric, day, figure.Key, figure.Count));
            else known.Set(figure.Count);
        }

        changes.AddRange(kept.Values.Select(gone => new Figure(gone.Metric, gone.Key, -gone.Count)));
        context.RemoveRange(kept.Values);
        await Add([.. changes.Where(change => change.Count != 0)], cancellationToken);
    }

    private async Task Add(IReadOnlyCollection<Figure> changes, CancellationToken cancellationToken)
    {
        string[] keys = [.. changes.Select(change => change.Key).Distinct()];
        var totals = await context.Set<FigureTotal>().AsTracking().Where(total => keys.Contains(total.Key))
            .ToDictionaryAsync(total => (total.Metric, total.Key), cancellationToken);
        foreach (var (metric, key, count) in changes)
        {
            if (totals.TryGetValue((metric, key), out var total)) total.Add(count);
            else context.Add(new FigureTotal(metric, key, count));
        }
    }
}
