using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>Counts a day, over or not.</summary>
internal sealed class DayCount(IFigureCounts counts, LiveFigures live, StatisticsPolicy policy)
{
    /// <summary>What can be counted of any day at any time.</summary>
    public async Task<IReadOnlyList<Figure>> Lasting(DateOnly day, CancellationToken cancellationToken)
    {
        var (from, until) = Span(day);
        return [.. await counts.Lasting(from, until, from, cancellationToken), .. await counts.Returned(from, until, WeeksOf(day), cancellationToken)];
    }

    /// <summary>All of a day that was not counted before.</summary>
    /// <param name="day">The day.</param>
    /// <param name="watched">Whether the bot has run since that day: else nobody knows who was here.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<IReadOnlyList<Figure>> First(DateOnly day, bool watched, CancellationToken cancellationToken) =>
        [.. await Lasting(day, cancellationToken), .. await Passing(day, watched, cancellationToken)];

    /// <summary>What screens of all figures show of a day that is not over.</summary>
    public async Task<IReadOnlyList<Figure>> Live(DateOnly day, CancellationToken cancellationToken) =>
        [.. await LiveLasting(day, cancellationToken), .. await Passing(day, watched: true, cancellationToken)];

    /// <summary>What the screen of joining weeks shows of such a day.</summary>
    public async Task<IReadOnlyList<Figure>> LiveReturns(DateOnly day, CancellationToken cancellationToken)
    {
        var weeks = WeeksOf(day);
        return
        [
            .. await LiveLasting(day, cancellationToken),
            .. await live.Of(LivePart.Returned, day, (from, until) => counts.Returned(from, until, weeks, cancellationToken)),
        ];
    }

    private Task<IReadOnlyList<Figure>> LiveLasting(DateOnly day, CancellationToken cancellationToken) =>
        live.Of(LivePart.Lasting, day, (from, until) => counts.Lasting(from, until, policy.StartOf(day), cancellationToken));

    private async Task<IReadOnlyList<Figure>> Passing(DateOnly day, bool watched, CancellationToken cancellationToken)
    {
        var (from, until) = Span(day);
        var blocked = await counts.Blocked(from, until, cancellationToken);
        return watched ? [blocked, await counts.Active(from, until, cancellationToken)] : [blocked];
    }

    private (DateTimeOffset From, DateTimeOffset Until) Span(DateOnly day) => (policy.StartOf(day), policy.StartOf(day.AddDays(1)));

    private DateTimeOffset[] WeeksOf(DateOnly day) =>
        [.. Enumerable.Range(0, Weeks.Followed + 1).Select(age => policy.StartOf(Weeks.MondayOf(day).AddDays(-age * Weeks.Length)))];
}
