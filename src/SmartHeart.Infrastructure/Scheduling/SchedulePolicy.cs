namespace SmartHeart.Infrastructure.Scheduling;

/// <summary>How often jobs look, and how patiently they try.</summary>
public sealed record SchedulePolicy
{
    /// <summary>A job looks at least this often, at whole multiples of it: what other hosts and admins scheduled meanwhile is found then.</summary>
    public TimeSpan Look { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Pause after the first failure, doubled after each further one.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest pause.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How many due items are read at once.</summary>
    public int Batch { get; init; } = 100;

    /// <summary>The pause after so many failures in a row.</summary>
    internal TimeSpan PauseAfter(int failures)
    {
        var doubled = FirstPause * Math.Pow(2, Math.Min(failures - 1, 30));
        return doubled < LongestPause ? doubled : LongestPause;
    }

    /// <summary>The next regular look, UTC: after <paramref name="now"/>, at a whole multiple of <see cref="Look"/>.</summary>
    internal DateTimeOffset RegularLook(DateTimeOffset now) => now.AddTicks(Look.Ticks - (now.UtcTicks % Look.Ticks));

    /// <summary>When to look before the next regular look, UTC; null when that is soon enough.</summary>
    /// <param name="now">UTC.</param>
    /// <param name="due">The next that is known to come due; null for nothing. What is due already is looked for at once.</param>
    internal DateTimeOffset? LookBetween(DateTimeOffset now, DateTimeOffset? due) => due < RegularLook(now) ? due > now ? due : now : null;
}
