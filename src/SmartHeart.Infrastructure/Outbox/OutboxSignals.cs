using System.Collections.Concurrent;

namespace SmartHeart.Infrastructure.Outbox;

/// <summary>Wakes the lane of a type when there is something new, so that nothing waits for the next look.</summary>
internal sealed class OutboxSignals
{
    private readonly ConcurrentDictionary<string, OutboxSignal> _signals = new(StringComparer.Ordinal);

    public OutboxSignal For(string type) => _signals.GetOrAdd(type, _ => new OutboxSignal());

    public void Wake(IReadOnlyCollection<string> types)
    {
        foreach (var type in types)
            For(type).Set();
    }
}

/// <summary>Remembers that it was set until somebody has waited for it once; being set many times counts once.</summary>
internal sealed class OutboxSignal
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _set = New();
    private DateTimeOffset _restsUntil = DateTimeOffset.MinValue;

    /// <summary>How long the type still rests; zero for not at all.</summary>
    public TimeSpan RestLeft(DateTimeOffset now)
    {
        lock (_lock)
            return _restsUntil > now ? _restsUntil - now : TimeSpan.Zero;
    }

    /// <summary>Nothing of the type is tried before that.</summary>
    public void Rest(DateTimeOffset until)
    {
        lock (_lock)
            _restsUntil = until;
    }

    /// <summary>Ends the rest.</summary>
    public void Wake()
    {
        Rest(DateTimeOffset.MinValue);
        Set();
    }

    public void Set()
    {
        lock (_lock)
            _set.TrySetResult();
    }

    /// <summary>Returns when it was set or the time is over, whichever comes first.</summary>
    public async Task Wait(TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(_set.Task, Task.Delay(atMost, time, stop.Token));
        await stop.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (_set.Task.IsCompleted)
                _set = New();
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
