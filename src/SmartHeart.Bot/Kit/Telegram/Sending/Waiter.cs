namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>A call that waits at the gate: no thread, no timer of its own.</summary>
internal sealed class Waiter(Toll toll) : TaskCompletionSource<Passage>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    /// <summary>What it costs.</summary>
    public Toll Toll { get; } = toll;

    /// <summary>Whether its caller waits no longer.</summary>
    public bool GaveUp => Task.IsCompleted;

    /// <summary>Waits until let through, or the caller gives up.</summary>
    public async ValueTask<Passage> Wait(CancellationToken cancellationToken)
    {
        await using var registration = cancellationToken.UnsafeRegister(static (waiter, token) => ((Waiter)waiter!).TrySetCanceled(token), this);
        return await Task;
    }
}
