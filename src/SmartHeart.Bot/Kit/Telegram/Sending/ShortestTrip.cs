namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>
/// What a way to Telegram and a way back take at least, by the trips of the last one or two minutes that had enough of them. The shortest trip seen is a
/// little longer than the shortest possible, the more so the more they differ: so a quarter of what they take on average beyond it is taken off.
/// Guarded by the gate's lock.
/// </summary>
/// <param name="minute">A minute in timestamps.</param>
internal sealed class ShortestTrip(long minute)
{
    /// <summary>Fewer trips than that say little.</summary>
    private const int Enough = 100;

    private long _before;
    private long _margin;
    private long _lately = long.MaxValue;
    private long _sum;
    private long _turnAt;
    private int _trips;

    /// <summary>In timestamps; 0 until the first minute is over: the first calls find everything cold.</summary>
    public long Length => Math.Max(0, Math.Min(_before, _lately) - _margin);

    /// <summary>Notes a trip.</summary>
    public void Note(long length, long now)
    {
        if (_trips >= Enough && now >= _turnAt) Turn();
        if (_trips++ == 0) _turnAt = now + minute;
        _lately = Math.Min(_lately, length);
        _sum += length;
    }

    private void Turn()
    {
        _before = _lately;
        _margin = ((_sum / _trips) - _lately) / 4;
        (_lately, _sum, _trips) = (long.MaxValue, 0, 0);
    }
}
