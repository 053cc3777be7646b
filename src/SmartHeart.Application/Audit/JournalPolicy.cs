namespace SmartHeart.Application.Audit;

/// <summary>How long the journal is kept.</summary>
public sealed record JournalPolicy
{
    /// <summary>Days after which a line goes; 30–3650.</summary>
    public int Days { get; init; } = 730;

    /// <summary>Lines of before then go, UTC.</summary>
    public DateTimeOffset Oldest(DateTimeOffset now) => now.AddDays(-Days);
}
