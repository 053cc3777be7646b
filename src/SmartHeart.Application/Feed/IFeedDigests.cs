namespace SmartHeart.Application.Feed;

/// <summary>What digests of the events topic were made of, for who presses «details». Kept for <see cref="FeedPolicy.Days"/>; erasing a person takes theirs.</summary>
public interface IFeedDigests
{
    /// <summary>Keeps what a digest is about to tell, at once and durably: its button needs the id before it is sent.</summary>
    /// <param name="events">In the order they are told.</param>
    /// <param name="at">UTC.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The digest's id, positive.</returns>
    Task<int> Keep(IReadOnlyList<FeedEvent> events, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Drops a digest that has not left.</summary>
    Task Forget(int id, CancellationToken cancellationToken);

    /// <summary>How many events it told; null when it is not kept (any more).</summary>
    Task<int?> CountOf(int id, CancellationToken cancellationToken);

    /// <summary>Some of its events, in order. Those of people who had their data erased are missing.</summary>
    /// <param name="id">Of which digest.</param>
    /// <param name="from">The place to begin at, from 0.</param>
    /// <param name="places">Of how many places.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<KeptEvent>> Events(int id, int from, int places, CancellationToken cancellationToken);

    /// <summary>Whether any digest is older than that.</summary>
    Task<bool> AnyBefore(DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>Drops digests that are older, the oldest first, at most so many, as part of the current unit of work.</summary>
    void DropBefore(DateTimeOffset before, int most);
}

/// <summary>An event of a digest.</summary>
/// <param name="Place">From 0.</param>
/// <param name="Event">The event.</param>
public sealed record KeptEvent(int Place, FeedEvent Event);
