using System.Diagnostics.CodeAnalysis;

namespace SmartHeart.Bot.Kit.Loop;

/// <summary>
/// One queue per chat: updates of a chat are handled one after another, chats in parallel. Bounded: <see cref="Enqueue"/> waits while
/// <paramref name="capacity"/> updates are queued or in hand. A waiting chat costs no thread.
/// </summary>
/// <param name="parallelism">Chats handled at the same time.</param>
/// <param name="capacity">Updates queued or in hand, over all chats.</param>
/// <param name="handle">Handles one update; must not throw.</param>
internal sealed class ChatQueue<T>(int parallelism, int capacity, Func<T, Task> handle) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, Queue<T>> _chats = [];
    private readonly SemaphoreSlim _room = new(capacity, capacity);
    private readonly SemaphoreSlim _turns = new(parallelism, parallelism);
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _closed;
    private volatile bool _abandon;

    /// <summary>Updates queued or in hand.</summary>
    public int Count => capacity - _room.CurrentCount;

    /// <summary>Puts an update behind the others of its chat.</summary>
    public async ValueTask Enqueue(long chatId, T update, CancellationToken cancellationToken)
    {
        await _room.WaitAsync(cancellationToken);
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            if (_chats.TryGetValue(chatId, out var queue))
            {
                queue.Enqueue(update);
                return;
            }

            _chats[chatId] = queue = new Queue<T>(1);
            queue.Enqueue(update);
        }

        _ = Task.Run(() => Drain(chatId), CancellationToken.None);
    }

    /// <summary>What waits behind the update in hand.</summary>
    public bool TryPeek(long chatId, [MaybeNullWhen(false)] out T next)
    {
        lock (_lock)
        {
            next = default;
            return _chats.TryGetValue(chatId, out var queue) && queue.TryPeek(out next);
        }
    }

    /// <summary>Takes nothing more and waits until what is in hand is done. What waits behind it is left: it is stored, and a restart takes it up.</summary>
    public Task Close()
    {
        lock (_lock)
        {
            (_closed, _abandon) = (true, true);
            if (_chats.Count == 0) _drained.TrySetResult();
        }

        return _drained.Task;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _room.Dispose();
        _turns.Dispose();
    }

    private async Task Drain(long chatId)
    {
        while (Next(chatId) is (true, var update))
        {
            await _turns.WaitAsync();
            try
            {
                if (!_abandon) await handle(update);
            }
            finally
            {
                _turns.Release();
                _room.Release();
            }
        }
    }

    /// <summary>The chat's next update; a chat without one leaves the table, so that it does not grow with the number of people.</summary>
    private (bool Found, T Update) Next(long chatId)
    {
        lock (_lock)
        {
            var queue = _chats[chatId];
            if (queue.TryDequeue(out var update)) return (true, update);
            _chats.Remove(chatId);
            if (_closed && _chats.Count == 0) _drained.TrySetResult();
            return (false, default!);
        }
    }
}
