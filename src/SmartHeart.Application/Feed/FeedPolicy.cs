namespace SmartHeart.Application.Feed;

/// <summary>How the feed is folded, and how long its details are kept.</summary>
public sealed record FeedPolicy
{
    /// <summary>Most events of a digest.</summary>
    public const int Most = 300;

    /// <summary>A digest of so many events lists them; a longer one counts them by kind.</summary>
    public const int Listed = 30;

    /// <summary>Events of a page of the details.</summary>
    public const int PageSize = 10;

    /// <summary>Days after which the details of a digest go.</summary>
    public int Days { get; init; } = 30;

    /// <summary>Digests of before then go, UTC.</summary>
    public DateTimeOffset Oldest(DateTimeOffset now) => now.AddDays(-Days);
}
