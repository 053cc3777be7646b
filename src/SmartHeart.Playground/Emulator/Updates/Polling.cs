namespace SmartHeart.Playground.Emulator;

/// <summary>Delivery by getUpdates.</summary>
public sealed partial class PendingUpdates
{
    private TaskCompletionSource<PollEnd>? _poll;

    private enum PollEnd
    {
        Ready,
        TimedOut,
        ReplacedByPoll,
        ReplacedByWebhook,
    }

    /// <summary>Whether a long poll waits right now.</summary>
    public bool IsPolled
    {
        get
        {
            lock (_gate) return _poll is not null;
        }
    }

    /// <summary>One getUpdates: confirms what lies below the offset, then waits for something to give.</summary>
    /// <param name="offset">0 confirms nothing; below 0 keeps only that many of the newest.</param>
    internal async ValueTask<IReadOnlyList<PendingUpdate>> TakeAsync(
        long offset,
        int limit,
        TimeSpan timeout,
        CancellationToken cancellationToken)
    {
        TaskCompletionSource<PollEnd> poll;
        lock (_gate)
        {
            if (WebhookUrl.Length > 0)
            {
                throw Refusal.Conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
            }
            _poll?.TrySetResult(PollEnd.ReplacedByPoll);
            _poll = null;
            Confirm(offset);
            if (_pending.Count > 0 || timeout <= TimeSpan.Zero) return Batch(limit);
            _poll = poll = new TaskCompletionSource<PollEnd>(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        await using var timer = _clock.CreateTimer(static state => TimeOut(state!), poll, timeout, Timeout.InfiniteTimeSpan);
        await using var gone = cancellationToken.Register(static state => TimeOut(state!), poll);
        var end = await poll.Task;
        if (end == PollEnd.ReplacedByPoll)
        {
            throw Refusal.Conflict("terminated by other getUpdates request; make sure that only one bot instance is running");
        }
        if (end == PollEnd.ReplacedByWebhook) throw Refusal.Conflict("terminated by setWebhook request");
        lock (_gate)
        {
            if (_poll == poll) _poll = null;
            // A client that went away gets nothing marked as delivered.
            return cancellationToken.IsCancellationRequested ? [] : Batch(limit);
        }
    }

    private static void TimeOut(object poll) => ((TaskCompletionSource<PollEnd>)poll).TrySetResult(PollEnd.TimedOut);

    private void Confirm(long offset)
    {
        if (offset < 0)
        {
            while (_pending.Count > -offset) Drop(_pending.First!);
            return;
        }

        var node = _pending.First;
        while (node is not null && node.Value.Id < offset)
        {
            var next = node.Next;
            if (!node.Value.IsRepeat || node.Value.Delivered) Drop(node);
            node = next;
        }
    }

    private List<PendingUpdate> Batch(int limit)
    {
        var batch = new List<PendingUpdate>(Math.Min(limit, _pending.Count));
        for (var node = _pending.First; node is not null && batch.Count < limit; node = node.Next)
        {
            node.Value.Delivered = true;
            batch.Add(node.Value);
        }

        return batch;
    }
}
