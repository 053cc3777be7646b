namespace SmartHeart.Bot.UnitTests.Telegram;

/// <summary>Time that passes only when told to; timers fire in order, on the thread that moves it.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private TimeSpan _passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public TimeSpan Passed => _passed;

    public override long GetTimestamp() => _passed.Ticks;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero) + _passed;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        lock (_lock) _timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan time)
    {
        var end = _passed + time;
        while (NextDue(end) is { } timer)
        {
            _passed = timer.DueAt!.Value > _passed ? timer.DueAt.Value : _passed;
            timer.Fire();
        }

        _passed = end;
    }

    /// <summary>Moves on to where the next timer fires; stands where nobody waits.</summary>
    public void AdvanceToNext()
    {
        TimeSpan? due;
        lock (_lock) due = _timers.Min(timer => timer.DueAt);
        if (due is { } at) Advance(at > _passed ? at - _passed : TimeSpan.Zero);
    }

    private ManualTimer? NextDue(TimeSpan end)
    {
        lock (_lock) return _timers.Where(t => t.DueAt <= end).MinBy(t => t.DueAt);
    }

    private sealed class ManualTimer(ManualClock clock, TimerCallback callback, object? state) : ITimer
    {
        public TimeSpan? DueAt { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            DueAt = dueTime < TimeSpan.Zero ? null : clock._passed + dueTime;
            return true;
        }

        public void Fire()
        {
            DueAt = null;
            callback(state);
        }

        public void Dispose()
        {
            lock (clock._lock) clock._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
