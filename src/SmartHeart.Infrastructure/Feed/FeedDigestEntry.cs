namespace SmartHeart.Infrastructure.Feed;

/// <summary>A digest of the events topic.</summary>
public sealed class FeedDigestEntry
{
    /// <summary>In buttons.</summary>
    public int Id { get; private set; }

    /// <summary>When it was told, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How many events it told.</summary>
    public required int Count { get; init; }
}

/// <summary>An event of a digest.</summary>
public sealed class FeedNote
{
    /// <summary>Of which.</summary>
    public required int DigestId { get; init; }

    /// <summary>Its place there, from 0.</summary>
    public required int Place { get; init; }

    /// <summary>Telegram's id of the person: erasing them takes it along. Null for nobody.</summary>
    public long? About { get; init; }

    /// <summary>The event as JSON, as it stood in the outbox.</summary>
    public required string Payload { get; init; }
}
