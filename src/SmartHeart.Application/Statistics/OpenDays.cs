using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>The days that the job has not counted: today, and yesterday for the first moments of a day. Counted live.</summary>
internal sealed class OpenDays(IStatisticsReads reads, IFigureCounts counts, DayCount count, StatisticsPolicy policy, TimeProvider clock)
{
    /// <summary>Counts what screens of all figures show.</summary>
    public Task<OpenCount> Count(CancellationToken cancellationToken) => Count(day => count.Live(day, cancellationToken), cancellationToken);

    /// <summary>Counts who came, and who of the last weeks returned.</summary>
    public Task<OpenCount> CountReturns(CancellationToken cancellationToken) => Count(day => count.LiveReturns(day, cancellationToken), cancellationToken);

    private async Task<OpenCount> Count(Func<DateOnly, Task<IReadOnlyList<Figure>>> figuresOf, CancellationToken cancellationToken)
    {
        var today = policy.DayOf(clock.GetUtcNow());
        var tally = await reads.Tally(cancellationToken);
        var next = tally?.NextDay ?? await FirstDay(today, cancellationToken);
        var first = next < today.AddDays(-1) ? today.AddDays(-1) : next;
        var days = new List<(DateOnly, IReadOnlyList<Figure>)>();
        for (var day = first; day <= today; day = day.AddDays(1)) days.Add((day, await figuresOf(day)));
        return new OpenCount(today, first, days, Math.Max(0, first.DayNumber - next.DayNumber), tally);
    }

    private async Task<DateOnly> FirstDay(DateOnly today, CancellationToken cancellationToken) =>
        await counts.FirstJoined(cancellationToken) is { } first ? policy.DayOf(first) : today;
}

/// <summary>What was counted live.</summary>
/// <param name="Today">The day that is not over.</param>
/// <param name="From">The first day of these; tomorrow where the job has counted today, as after a move to a zone further west.</param>
/// <param name="Days">By day.</param>
/// <param name="Behind">How many days before them the job has still to count.</param>
/// <param name="Tally">How far it is; null before the first day.</param>
internal sealed record OpenCount(DateOnly Today, DateOnly From, IReadOnlyList<(DateOnly Day, IReadOnlyList<Figure> Figures)> Days, int Behind, TallyView? Tally)
{
    /// <summary>The day of the first person; today while there is nobody.</summary>
    public DateOnly FirstDay => Tally?.FirstDay ?? From.AddDays(-Behind);

    /// <summary>Everybody's figures by day.</summary>
    public IEnumerable<FigureOfDay> All =>
        Days.SelectMany(day => day.Figures.Where(figure => figure.Key == FigureKey.All).Select(figure => new FigureOfDay(figure.Metric, day.Day, figure.Count)));

    /// <summary>Figures by age, by day.</summary>
    public IEnumerable<FigureOfAge> ByAge => Days.SelectMany(day => day.Figures
        .Select(figure => (figure.Count, Age: FigureKey.AgeOf(figure.Key))).Where(figure => figure.Age is not null)
        .Select(figure => new FigureOfAge(day.Day, figure.Age!.Value, figure.Count)));

    /// <summary>The sum of a figure.</summary>
    public int Sum(Metric metric, string key) => Days.Sum(day => day.Figures.Where(figure => figure.Metric == metric && figure.Key == key).Sum(figure => figure.Count));

    /// <summary>How the counting goes.</summary>
    public CountState State => new(Behind, Tally?.RecountDay is { } day ? (day.DayNumber - Tally.FirstDay.DayNumber, Tally.NextDay.DayNumber - Tally.FirstDay.DayNumber) : null);
}

/// <summary>How the counting goes.</summary>
/// <param name="Behind">Days that are over and not counted, and so are missing; 0 as a rule.</param>
/// <param name="Recount">Of the days that are being counted anew: how many are, of how many. Null while nobody asked for it.</param>
public sealed record CountState(int Behind, (int Done, int Of)? Recount);
