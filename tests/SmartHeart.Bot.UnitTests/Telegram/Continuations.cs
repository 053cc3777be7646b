using System.Collections.Concurrent;

namespace SmartHeart.Bot.UnitTests.Telegram;

/// <summary>Runs what follows an await on the test's own thread, when told to.</summary>
internal sealed class Continuations : SynchronizationContext
{
    private readonly ConcurrentQueue<(SendOrPostCallback Act, object? State)> _queue = new();

    public override void Post(SendOrPostCallback d, object? state) => _queue.Enqueue((d, state));

    /// <summary>Begins something whose continuations wait here.</summary>
    public void Begin(Func<Task> act)
    {
        var outer = Current;
        SetSynchronizationContext(this);
        _ = act();
        SetSynchronizationContext(outer);
    }

    public void Drain()
    {
        while (_queue.TryDequeue(out var next)) next.Act(next.State);
    }
}
