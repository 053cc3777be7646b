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
}

/// <summary>
/// Works off messages of one type, some at a time. Every message of the batch is settled: done when the handler returns null for it, else as the
/// verdict says. A thrown exception counts as <see cref="OutboxVerdict.Retry"/> for the whole batch.
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
}

/// <summary>What to do with messages that were not done.</summary>
/// <param name="Park">True: set aside with the reason until a person decides. False: try again later.</param>
/// <param name="Reason">Why, in words for the panel; no personal data.</param>
/// <param name="After">For a retry: wait at least this long (a 429's time); null: the usual back-off.</param>
public sealed record OutboxVerdict(bool Park, string Reason, TimeSpan? After = null)
{
    /// <summary>Try again later.</summary>
    public static OutboxVerdict Retry(string reason, TimeSpan? after = null) => new(false, reason, after);

    /// <summary>Set aside.</summary>
    public static OutboxVerdict Parked(string reason) => new(true, reason);
}
