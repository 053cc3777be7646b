namespace SmartHeart.Application.Common.Ports;

/// <summary>Something that must happen after a change. Plain data, kept as JSON in the transaction of the change.</summary>
public interface IOutboxMessage
{
    /// <summary>Stable name under which rows of this type are kept; never changed once released.</summary>
    static abstract string Type { get; }
}

/// <summary>A message that carries something about a person: erasing the person takes it along.</summary>
public interface IAboutPerson
{
    /// <summary>Telegram's id of the person; 0 when it names nobody after all.</summary>
    long TelegramId { get; }
}

/// <summary>Takes what must happen after the current command, in the same transaction.</summary>
public interface IOutbox
{
    /// <summary>Adds a message.</summary>
    /// <param name="message">Plain data without secrets.</param>
    /// <param name="orderKey">Messages of one type with the same key are handled strictly one after another (<c>user:12</c>); null: in any order.</param>
    /// <param name="notBefore">The earliest time (UTC) to handle it; null: at once.</param>
    void Add<T>(T message, string? orderKey = null, DateTimeOffset? notBefore = null)
        where T : IOutboxMessage;

    /// <summary>What waits for its time under a key need not wait any longer.</summary>
    void Hurry<T>(string orderKey)
        where T : IOutboxMessage;
}

/// <summary>
/// Works off messages of one type, some at a time. Every message of the batch is settled: done when the handler returns null for it, else as the
/// verdict says (<see cref="OutboxVerdict.Each"/> for each its own). A thrown exception counts as <see cref="OutboxVerdict.Retry"/> for the whole batch.
/// </summary>
public interface IOutboxHandler<T>
    where T : IOutboxMessage
{
    /// <summary>How many messages at most are handed over at once; 1 unless folding them pays.</summary>
    int BatchSize => 1;

    /// <summary>How long the work may take before it counts as hung; null for the usual minutes.</summary>
    TimeSpan? Longest => null;

    /// <summary>Does what the messages stand for. May be called again for the same message: look before acting twice.</summary>
    Task<OutboxVerdict?> Handle(IReadOnlyList<T> messages, CancellationToken cancellationToken);

    /// <summary>
    /// The message failed too often, or ended the process each time, and is about to be set aside: brings what it stood for to an end that people see.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="reason">Why the last attempt failed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>True when nobody has to decide anything: the message is done. False: it is set aside with its reason.</returns>
    Task<bool> GiveUp(T message, string reason, CancellationToken cancellationToken) => Task.FromResult(false);
}

/// <summary>For a message whose work takes long: how far it is, kept at once and durably, so that it goes on there after a stop or a crash.</summary>
public interface IOutboxProgress
{
    /// <summary>The message in hand reads so from now on. Only for handlers that take one message at once.</summary>
    Task Keep<T>(T message, CancellationToken cancellationToken)
        where T : IOutboxMessage;

    /// <summary>Some of the batch in hand read so from now on: all of them or none.</summary>
    /// <param name="messages">By their places in the batch.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task Keep<T>(IReadOnlyDictionary<int, T> messages, CancellationToken cancellationToken)
        where T : IOutboxMessage;
}

/// <summary>What waits and what was set aside, of one type; for a panel.</summary>
public interface IOutboxDesk
{
    /// <summary>How much waits, and since when.</summary>
    Task<OutboxBacklog> Backlog(string type, CancellationToken cancellationToken);

    /// <summary>What was set aside, oldest first.</summary>
    /// <param name="type">Of which type.</param>
    /// <param name="after">Key behind which to begin; 0 for the beginning.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<ParkedMessage>> Parked(string type, long after, int most, CancellationToken cancellationToken);

    /// <summary>Lets something that was set aside be tried again, as part of the current unit of work; null for all of the type.</summary>
    void Repeat(string type, long? id);

    /// <summary>Drops something that was set aside, as part of the current unit of work.</summary>
    void Drop(string type, long id);

    /// <summary>Ends the rest of a type: its next message is tried at once.</summary>
    void Wake(string type);
}

/// <summary>What waits of a type.</summary>
/// <param name="Waiting">How many, those in hand included.</param>
/// <param name="Parked">How many were set aside.</param>
/// <param name="Oldest">Since when the oldest that waits, UTC; null for none.</param>
public sealed record OutboxBacklog(int Waiting, int Parked, DateTimeOffset? Oldest);

/// <summary>Something that was set aside.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Payload">The message as JSON.</param>
/// <param name="About">Telegram's id of the person; null for nobody.</param>
/// <param name="ParkedAt">UTC.</param>
/// <param name="Reason">Why.</param>
public sealed record ParkedMessage(long Id, string Payload, long? About, DateTimeOffset ParkedAt, string Reason);

/// <summary>What to do with messages that were not done.</summary>
/// <param name="Park">True: set aside with the reason until a person decides. False: try again later.</param>
/// <param name="Reason">Why, in words for the panel; no personal data.</param>
/// <param name="After">For a retry: wait at least this long (a 429's time); null: the usual back-off.</param>
public sealed record OutboxVerdict(bool Park, string Reason, TimeSpan? After = null)
{
    /// <summary>Whether it is no fault of the message: it stays as it was, and its whole type rests for <see cref="After"/>.</summary>
    public bool Rests { get; private init; }

    /// <summary>Whether it waits for <see cref="After"/> behind the others, without an attempt being counted.</summary>
    public bool Postpones { get; private init; }

    /// <summary>For each message of the batch its own verdict, in the batch's order, null for done; empty when one holds for all.</summary>
    public IReadOnlyList<OutboxVerdict?> OfEach { get; private init; } = [];

    /// <summary>Try again later.</summary>
    public static OutboxVerdict Retry(string reason, TimeSpan? after = null) => new(false, reason, after);

    /// <summary>Set aside.</summary>
    public static OutboxVerdict Parked(string reason) => new(true, reason);

    /// <summary>
    /// Whatever would be tried now would fail alike (the other side is away): nothing of this type is tried for a while, and the attempt does not count.
    /// </summary>
    public static OutboxVerdict Rest(string reason, TimeSpan @for) => new(false, reason, @for) { Rests = true };

    /// <summary>Others first; nobody knows yet whose fault it is, so the attempt does not count.</summary>
    public static OutboxVerdict Postponed(string reason, TimeSpan @for) => new(false, reason, @for) { Postpones = true };

    /// <summary>For each message its own.</summary>
    public static OutboxVerdict Each(IReadOnlyList<OutboxVerdict?> verdicts) => new(false, "") { OfEach = verdicts };
}
