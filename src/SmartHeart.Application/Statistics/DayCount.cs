using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>Counts a day, over or not.</summary>
internal sealed class DayCount(IFigureCounts counts, StatisticsPolicy policy)
{
    /// <summary>What can be counted of any day at any time.</summary>
    public Task<IReadOnlyList<Figure>> Lasting(DateOnly day, CancellationToken cancellationToken) =>
        counts.Lasting(policy.StartOf(day), policy.StartOf(day.AddDays(1)), cancellationToken);

    /// <summary>All of a day that was not counted before.</summary>
    /// <param name="day">The day.</param>
    /// <param name="watched">Whether the bot has run since that day: else nobody knows who was here.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<IReadOnlyList<Figure>> First(DateOnly day, bool watched, CancellationToken cancellationToken)
    {
        var (from, until) = (policy.StartOf(day), policy.StartOf(day.AddDays(1)));
        List<Figure> figures = [.. await counts.Lasting(from, until, cancellationToken), await counts.Blocked(from, until, cancellationToken)];
        if (watched) figures.Add(await counts.Active(from, until, cancellationToken));
        return figures;
    }
}
