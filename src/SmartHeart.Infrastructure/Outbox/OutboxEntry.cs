namespace SmartHeart.Infrastructure.Outbox;

/// <summary>A row of the outbox. Done rows are deleted.</summary>
public sealed class OutboxEntry
{
    internal const int MaxReasonLength = 1000;

    /// <summary>Rises with the order of the commits.</summary>
    public long Id { get; private set; }

    /// <summary>Stable name of the message type.</summary>
    public required string Type { get; init; }

    /// <summary>The message as JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>Rows of one type with the same key are worked off one after another; null: in any order.</summary>
    public string? OrderKey { get; init; }

    /// <summary>Telegram's id of the person whom the message is about: erasing them takes it along. Null for nobody.</summary>
    public long? About { get; init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Not to be handled earlier, UTC.</summary>
    public DateTimeOffset NotBefore { get; init; }

    /// <summary>How often it was begun.</summary>
    public int Attempts { get; init; }

    /// <summary>Why the last attempt failed; null before the first failure.</summary>
    public string? LastReason { get; init; }

    /// <summary>Set aside since then; null while it is worked on.</summary>
    public DateTimeOffset? ParkedAt { get; init; }

    /// <summary>A worker has it until then; after that it is taken for dead.</summary>
    public DateTimeOffset? LockedUntil { get; init; }

    internal static string Cut(string reason) => reason.Length <= MaxReasonLength ? reason : reason[..MaxReasonLength];
}
