namespace SmartHeart.Infrastructure.Outbox;

/// <summary>How patiently the outbox tries.</summary>
public sealed record OutboxPolicy
{
    /// <summary>An entry that failed this often is set aside; default 36, about a day.</summary>
    public int MaxAttempts { get; init; } = 36;

    /// <summary>Pause after the first failure, doubled after each further one.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long a handler may take; after that another worker may take the entry for abandoned.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How often to look when nothing wakes the worker: for entries that other hosts added.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The pause after so many attempts, with up to a fifth more so that a crowd of entries does not come back at one moment.</summary>
    internal TimeSpan PauseAfter(int attempts)
    {
        var doubled = FirstPause * Math.Pow(2, Math.Min(attempts - 1, 30));
        var pause = doubled < LongestPause ? doubled : LongestPause;
        return pause * (1 + (Random.Shared.NextDouble() / 5));
    }
}
