using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>The days that the job has not counted: today, and yesterday for the first moments of a day. Counted live.</summary>
internal sealed class OpenDays(IStatisticsReads reads, IFigureCounts counts, DayCount count, StatisticsPolicy policy, TimeProvider clock)
{
    /// <summary>Counts them.</summary>
    public async Task<OpenCount> Count(CancellationToken cancellationToken)
    {
        var today = policy.DayOf(clock.GetUtcNow());
        var tally = await reads.Tally(cancellationToken);
        var next = tally?.NextDay ?? await FirstDay(today, cancellationToken);
        var first = next < today.AddDays(-1) ? today.AddDays(-1) : next;
        var days = new List<(DateOnly, IReadOnlyList<Figure>)>();
        for (var day = first; day <= today; day = day.AddDays(1)) days.Add((day, await count.First(day, watched: true, cancellationToken)));
        return new OpenCount(today, days, Math.Max(0, first.DayNumber - next.DayNumber), tally);
    }

    private async Task<DateOnly> FirstDay(DateOnly today, CancellationToken cancellationToken) =>
        await counts.FirstJoined(cancellationToken) is { } first ? policy.DayOf(first) : today;
}

/// <summary>What was counted live.</summary>
/// <param name="Today">The day that is not over.</param>
/// <param name="Days">By day.</param>
/// <param name="Behind">How many days before them the job has still to count.</param>
/// <param name="Tally">How far it is; null before the first day.</param>
internal sealed record OpenCount(DateOnly Today, IReadOnlyList<(DateOnly Day, IReadOnlyList<Figure> Figures)> Days, int Behind, TallyView? Tally)
{
    /// <summary>Everybody's figures by day.</summary>
    public IEnumerable<FigureOfDay> All =>
        Days.SelectMany(day => day.Figures.Where(figure => figure.Key == FigureKey.All).Select(figure => new FigureOfDay(figure.Metric, day.Day, figure.Count)));

    /// <summary>The sum of a figure.</summary>
    public int Sum(Metric metric, string key) => Days.Sum(day => day.Figures.Where(figure => figure.Metric == metric && figure.Key == key).Sum(figure => figure.Count));

    /// <summary>How the counting goes.</summary>
    public CountState State => new(Behind, Tally?.RecountDay is { } day ? (day.DayNumber - Tally.FirstDay.DayNumber, Tally.NextDay.DayNumber - Tally.FirstDay.DayNumber) : null);
}

/// <summary>How the counting goes.</summary>
/// <param name="Behind">Days that are over and not counted, and so are missing; 0 as a rule.</param>
/// <param name="Recount">Of the days that are being counted anew: how many are, of how many. Null while nobody asked for it.</param>
public sealed record CountState(int Behind, (int Done, int Of)? Recount);
