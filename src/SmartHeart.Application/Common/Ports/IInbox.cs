namespace SmartHeart.Application.Common.Ports;

/// <summary>How far an update has come.</summary>
public enum InboxState
{
    /// <summary>Stored, nothing done: a restart handles it.</summary>
    Stored,

    /// <summary>
    /// What it changed is durable, its answer perhaps not sent: a restart shows where the person is, and changes nothing.
    /// </summary>
    Committed,

    /// <summary>Answered. Kept without payload for some days, so that a second delivery is known.</summary>
    Done,
}

/// <summary>One update as the bot keeps it.</summary>
/// <param name="UpdateId">Telegram's id. Ids rise but may restart at random after a quiet week, so membership counts, not order.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Payload">The update in the presentation's own UTF-8 JSON.</param>
public sealed record InboxUpdate(long UpdateId, InboxState State, ReadOnlyMemory<byte> Payload);

/// <summary>
/// Updates are stored before Telegram is told that we have them, so that nothing is lost whatever happens, and polling never waits for a slow chat.
/// The same row tells a repeated delivery.
/// </summary>
public interface IInbox
{
    /// <summary>Stores those not seen before, durably, and returns the ids of these, in the order given.</summary>
    Task<IReadOnlyList<long>> Accept(IReadOnlyList<InboxUpdate> updates, CancellationToken cancellationToken);

    /// <summary>Notes as part of the current unit of work that what the update changes is durable with it.</summary>
    void Commit(long updateId);

    /// <summary>Notes that these updates are answered. On its own, outside any unit of work.</summary>
    Task Finish(IReadOnlyCollection<long> updateIds, CancellationToken cancellationToken);

    /// <summary>
    /// What an earlier run left unfinished, by arrival. An update that was begun <paramref name="maxAttempts"/> times is taken for the cause of the crashes,
    /// finished, told in the log and left out; one that only waited its turn is never given up.
    /// </summary>
    Task<IReadOnlyList<InboxUpdate>> Resume(int maxAttempts, CancellationToken cancellationToken);

    /// <summary>Counts that an update left by an earlier run is about to be handled again. On its own, durable before it returns.</summary>
    Task Begin(long updateId, CancellationToken cancellationToken);

    /// <summary>Deletes finished rows that are older than Telegram's memory.</summary>
    Task Trim(DateTimeOffset before, CancellationToken cancellationToken);
}
