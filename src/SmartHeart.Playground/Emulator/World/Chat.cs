namespace SmartHeart.Playground.Emulator;

/// <summary>A private chat with the bot, or the group. Thread-safe; each chat has its own lock.</summary>
public sealed class Chat
{
    private readonly World _world;
    private readonly Lock _gate = new();
    private List<Message>? _messages;
    private List<Waiter>? _waiters;
    private long _version;
    private int _delivered;

    internal Chat(World world, long id)
    {
        _world = world;
        Id = id;
    }

    public long Id { get; }

    public bool IsPrivate => Id > 0;

    /// <summary>Rises with every message, edit and deletion. Take it before an act, and wait for what came after it.</summary>
    public long Version => Volatile.Read(ref _version);

    /// <summary>How many messages the bot has put here in all; for exactly-once checks, kept in lean mode too.</summary>
    public int Delivered => Volatile.Read(ref _delivered);

    internal RateState Rates { get; } = new();

    /// <summary>What the chat shows now, oldest first. <paramref name="topicId"/> narrows to a topic; 0 is General.</summary>
    public IReadOnlyList<Message> Messages(int? topicId = null)
    {
        lock (_gate)
        {
            if (_messages is null) return [];
            return topicId is null ? [.. _messages] : [.. _messages.Where(message => (message.TopicId ?? 0) == topicId)];
        }
    }

    public Message? Find(int messageId)
    {
        lock (_gate) return IndexOf(messageId) is var index and >= 0 ? _messages![index] : null;
    }

    /// <summary>
    /// The newest message that fits, or the first that comes to fit, by being sent or edited.
    /// </summary>
    /// <param name="after">Only what was sent or edited after this <see cref="Version"/>.</param>
    /// <exception cref="TimeoutException">Nothing came in time.</exception>
    public async Task<Message> WaitForAsync(Func<Message, bool> predicate, TimeSpan timeout, long after = 0)
    {
        Waiter waiter;
        lock (_gate)
        {
            for (var index = (_messages?.Count ?? 0) - 1; index >= 0; index--)
            {
                if (_messages![index].Version > after && predicate(_messages[index])) return _messages[index];
            }

            waiter = new Waiter(predicate);
            (_waiters ??= []).Add(waiter);
        }

        try
        {
            return await waiter.Found.Task.WaitAsync(timeout);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Chat {Id} did not come to show it in {timeout}. Its last messages: {Tail()}");
        }
        finally
        {
            lock (_gate) _waiters?.Remove(waiter);
        }
    }

    /// <summary>Gives the message its id and place. <paramref name="byBot"/> counts it as delivered.</summary>
    internal Message Add(Message message, bool byBot)
    {
        lock (_gate)
        {
            message.Id = _world.NextMessageId(IsPrivate);
            Stamp(message);
            if (byBot) _delivered++;
            Keep(message);
        }

        _world.Events?.MessageAdded(message);
        return message;
    }

    /// <summary>Replaces a message by what <paramref name="change"/> makes of it; null where there is none.</summary>
    internal Message? Change(int messageId, Func<Message, Message> change)
    {
        Message changed;
        lock (_gate)
        {
            var index = IndexOf(messageId);
            if (index < 0) return null;
            changed = change(_messages![index]);
            _messages[index] = changed;
            Stamp(changed);
        }

        _world.Events?.MessageChanged(changed);
        return changed;
    }

    /// <returns>The messages that were there.</returns>
    internal IReadOnlyList<Message> Remove(IEnumerable<int> messageIds)
    {
        var removed = new List<Message>();
        lock (_gate)
        {
            foreach (var id in messageIds)
            {
                var index = IndexOf(id);
                if (index < 0) continue;
                removed.Add(_messages![index]);
                _messages.RemoveAt(index);
                _version++;
            }
        }

        if (removed.Count > 0) _world.Events?.MessagesDeleted(Id, [.. removed.Select(message => message.Id)]);
        return removed;
    }

    internal void Restore(IEnumerable<Message> messages)
    {
        lock (_gate)
        {
            _messages = [.. messages];
            foreach (var message in _messages) message.Version = ++_version;
        }
    }

    private void Stamp(Message message)
    {
        message.Version = ++_version;
        if (_waiters is null) return;
        foreach (var waiter in _waiters)
        {
            if (waiter.Predicate(message)) waiter.Found.TrySetResult(message);
        }
    }

    private void Keep(Message message)
    {
        var limit = _world.HistoryPerChat;
        if (limit == 0) return;
        _messages ??= new List<Message>(2);
        _messages.Add(message);
        if (_messages.Count > limit + (limit / 4)) _messages.RemoveRange(0, _messages.Count - limit);
    }

    private string Tail() => string.Join(" | ", Messages().TakeLast(3).Select(message => $"#{message.Id} {message.Words}"));

    private int IndexOf(int messageId)
    {
        var (low, high) = (0, (_messages?.Count ?? 0) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var id = _messages![middle].Id;
            if (id == messageId) return middle;
            if (id < messageId) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    private sealed record Waiter(Func<Message, bool> Predicate)
    {
        public TaskCompletionSource<Message> Found { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
