using SmartHeart.Application.Settings;

namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>
/// The one gate that every message leaves by. A chat's own budget holds every lane; the global budget holds mailings, and while one goes the others for the next
/// place; a 429 holds everything for as long as Telegram says, and what it held then goes at the global rate, in the order of the lanes. A pass that nothing limits costs a lock and a look-up.
/// </summary>
internal sealed class SendGate : IDisposable
{
    private static readonly TimeSpan GroupStretch = TimeSpan.FromSeconds(60.5);
    private readonly Lock _lock = new();
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;
    private readonly ChatBudgets _chats;
    private readonly GlobalBudget _global;
    private readonly Queue<Waiter>[] _held = [new(), new(), new()];
    private readonly PriorityQueue<(long ChatId, ChatBudget Budget), long> _waitingChats = new();
    private readonly CurrentValues? _values;
    private int _rate;
    private long _stoppedUntil = long.MinValue;
    private long _timerAt = long.MaxValue;
    private bool _draining;
    private int _waiting;

    /// <param name="clock">Time.</param>
    /// <param name="options">The budgets.</param>
    /// <param name="values">What the agency has set in their place; null for nothing.</param>
    public SendGate(TimeProvider clock, BotOptions options, CurrentValues? values = null)
    {
        (_clock, _values, _rate) = (clock, values, options.BroadcastRate);
        _timer = clock.CreateTimer(static gate => ((SendGate)gate!).Pump(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        var second = clock.TimestampFrequency;
        _chats = new ChatBudgets(options.ChatBurst, options.GroupRate, second, (long)(GroupStretch.TotalSeconds * second));
        _global = new GlobalBudget(options.BroadcastRate, second);
    }

    /// <summary>Calls that wait.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>Returns when the call may be made; what it returns is disposed when the call has ended.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public ValueTask<Passage> Enter(Toll toll, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return ValueTask.FromCanceled<Passage>(cancellationToken);
        Waiter waiter;
        lock (_lock)
        {
            var now = _clock.GetTimestamp();
            var chat = _chats.Of(toll.ChatId, now);
            if (!MustQueue(toll, chat, now)) return ValueTask.FromResult(Depart(toll, chat, now));

            waiter = new Waiter(toll);
            if (!IsBehind(chat, toll) && IsHeld(toll, now)) _held[(int)toll.Lane].Enqueue(waiter);
            else WaitFor(chat, waiter);
            Schedule(now);
        }

        return Wait(waiter, cancellationToken);
    }

    /// <summary>
    /// Returns as soon as a mailing may go out, and says to how many people at once. Takes nothing: whoever goes passes <see cref="Enter"/> then, which
    /// counts the moment in which it really leaves.
    /// </summary>
    /// <param name="messages">Messages for each.</param>
    /// <param name="most">People at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async ValueTask<int> BroadcastRoom(int messages, int most, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (room, wait) = BroadcastRoom(messages, most);
            if (room > 0) return room;
            await Task.Delay(RoundUp(wait), _clock, cancellationToken);
        }
    }

    /// <summary>About how long a call would wait that came now; zero for not at all.</summary>
    public TimeSpan DelayOf(Toll toll)
    {
        lock (_lock)
        {
            var now = _clock.GetTimestamp();
            var due = Math.Max(_chats.Of(toll.ChatId, now).DueForNewcomer(toll), toll.Outside ? long.MinValue : _stoppedUntil);
            return due <= now ? TimeSpan.Zero : TimeSpan.FromSeconds((due - now) / (double)_clock.TimestampFrequency);
        }
    }

    /// <summary>Whether nothing may leave now: Telegram said 429.</summary>
    public bool IsStopped => StoppedFor > TimeSpan.Zero;

    /// <summary>For how long nothing may leave; zero for not at all.</summary>
    public TimeSpan StoppedFor
    {
        get
        {
            lock (_lock)
            {
                var now = _clock.GetTimestamp();
                return _stoppedUntil <= now ? TimeSpan.Zero : TimeSpan.FromSeconds((_stoppedUntil - now) / (double)_clock.TimestampFrequency);
            }
        }
    }

    /// <summary>Telegram said 429: nothing leaves for that long.</summary>
    public void Stop(TimeSpan wait)
    {
        lock (_lock)
        {
            var now = _clock.GetTimestamp();
            _stoppedUntil = Math.Max(_stoppedUntil, now + (long)(wait.TotalSeconds * _clock.TimestampFrequency));
            _draining = true;
            Schedule(now);
        }
    }

    /// <summary>Sets what mailings may use, from now on.</summary>
    /// <param name="rate">Messages a second, all lanes together.</param>
    public void SetRate(int rate)
    {
        lock (_lock) _global.SetRate(rate);
    }

    /// <summary>A call has ended.</summary>
    internal void Ended(long ticket)
    {
        lock (_lock) _global.Ended(ticket, _clock.GetTimestamp());
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private async ValueTask<Passage> Wait(Waiter waiter, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _waiting);
        try
        {
            return await waiter.Wait(cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private (int Room, TimeSpan Wait) BroadcastRoom(int messages, int most)
    {
        lock (_lock)
        {
            var now = _clock.GetTimestamp();
            TakeRate();
            // Nobody may have waited when the time of a 429 was over, so that nobody has noticed it yet.
            if (now >= _stoppedUntil) NextHeld(now);
            var due = Math.Max(_stoppedUntil, _global.BroadcastDueAt(Toll.Send(Lane.Broadcast, 0, messages), now));
            if (due > now) return (0, TimeSpan.FromSeconds((due - now) / (double)_clock.TimestampFrequency));

            // Others are let through first: they take milliseconds.
            if (_draining || Array.Exists(_held, lane => lane.Count > 0)) return (0, TimeSpan.FromMilliseconds(5));
            return (_global.BroadcastRoom(messages, most, now), default);
        }
    }

    /// <summary>What was set in chat meanwhile holds from the next message of a mailing on.</summary>
    private void TakeRate()
    {
        if (_values?.Now.Rate is not { } rate || rate == _rate) return;

        _rate = rate;
        _global.SetRate(rate);
    }

    private static bool IsBehind(ChatBudget chat, Toll toll) => toll.InChat > 0 && chat.IsBehind(toll.Lane);

    private bool MustQueue(Toll toll, ChatBudget chat, long now) => IsBehind(chat, toll) || IsHeld(toll, now) || chat.DueAt(toll) > now;

    /// <summary>Whether something else than the chat's own budget holds the call.</summary>
    private bool IsHeld(Toll toll, long now)
    {
        if (now < _stoppedUntil || _draining) return true;
        return toll.Messages > 0 && (_held[(int)toll.Lane].Count > 0 || GlobalDueAt(toll, now) > now);
    }

    private long GlobalDueAt(Toll toll, long now) => toll.Lane == Lane.Broadcast ? _global.BroadcastDueAt(toll, now) : _global.AnswerDueAt(toll, now);

    private Passage Depart(Toll toll, ChatBudget chat, long now)
    {
        var passage = new Passage(this, _global.NextTicket);
        chat.Take(toll, now);
        _global.Take(toll, now);
        return passage;
    }

    private void WaitFor(ChatBudget chat, Waiter waiter)
    {
        chat.Enqueue(waiter);
        if (chat.Peek() == waiter) Announce(waiter.Toll.ChatId, chat, waiter);
    }

    private void Announce(long chatId, ChatBudget chat, Waiter next) => _waitingChats.Enqueue((chatId, chat), chat.DueAt(next.Toll));

    private void Pump()
    {
        lock (_lock)
        {
            _timerAt = long.MaxValue;
            var now = _clock.GetTimestamp();
            if (now >= _stoppedUntil)
            {
                PumpChats(now);
                PumpHeld(now);
            }

            Schedule(now);
        }
    }

    private void PumpChats(long now)
    {
        while (_waitingChats.TryPeek(out var waiting, out var due) && due <= now)
        {
            _waitingChats.Dequeue();
            if (waiting.Budget.Peek() is not { } waiter) continue;
            if (waiting.Budget.DueAt(waiter.Toll) <= now)
            {
                waiting.Budget.Dequeue(waiter);
                if (IsHeld(waiter.Toll, now)) _held[(int)waiter.Toll.Lane].Enqueue(waiter);
                else Release(waiter, waiting.Budget, now);
            }

            if (waiting.Budget.Peek() is { } next) Announce(waiting.ChatId, waiting.Budget, next);
        }
    }

    private void PumpHeld(long now)
    {
        while (NextHeld(now) is { } waiter && HeldDueAt(waiter, now) <= now)
        {
            _held[(int)waiter.Toll.Lane].Dequeue();
            var chat = _chats.Of(waiter.Toll.ChatId, now);
            if (IsBehind(chat, waiter.Toll) || chat.DueAt(waiter.Toll) > now) WaitFor(chat, waiter);
            else if (Release(waiter, chat, now)) _global.TakePaced(now);
        }
    }

    /// <summary>The first of the first lane; those that gave up are dropped.</summary>
    private Waiter? NextHeld(long now)
    {
        foreach (var lane in _held)
        {
            while (lane.TryPeek(out var waiter))
            {
                // Once answers and notices are through, mailings go on by their own budget, and answers pass them again.
                _draining &= waiter.Toll.Lane != Lane.Broadcast || now < _stoppedUntil;
                if (!waiter.GaveUp) return waiter;
                lane.Dequeue();
            }
        }

        _draining &= now < _stoppedUntil;
        return null;
    }

    private long HeldDueAt(Waiter waiter, long now)
    {
        var due = _draining ? _global.PacedDueAt() : long.MinValue;
        return Math.Max(due, GlobalDueAt(waiter.Toll, now));
    }

    private bool Release(Waiter waiter, ChatBudget chat, long now)
    {
        // Whoever gives up at this very moment costs nothing.
        if (!waiter.TrySetResult(new Passage(this, _global.NextTicket))) return false;
        Depart(waiter.Toll, chat, now);
        return true;
    }

    /// <summary>Sets the one timer to the next moment when somebody may go.</summary>
    private void Schedule(long now)
    {
        var at = _waitingChats.TryPeek(out _, out var chatDue) ? chatDue : long.MaxValue;
        if (NextHeld(now) is { } waiter) at = Math.Min(at, HeldDueAt(waiter, now));
        if (at == long.MaxValue) return;
        at = Math.Max(Math.Max(at, _stoppedUntil), now);
        if (at >= _timerAt) return;
        _timerAt = at;
        var wait = TimeSpan.FromSeconds(Math.Max(0, at - now) / (double)_clock.TimestampFrequency);
        _timer.Change(RoundUp(wait), Timeout.InfiniteTimeSpan);
    }

    /// <summary>Timers count whole milliseconds: one that fires early would fire again and again.</summary>
    private static TimeSpan RoundUp(TimeSpan wait) => TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
}
