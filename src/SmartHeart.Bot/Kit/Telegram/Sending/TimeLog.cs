namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>The times of the last so many messages, in their order: enough to hold «at most so many in any stretch of time» exactly.</summary>
/// <param name="size">How many are kept.</param>
internal sealed class TimeLog(int size)
{
    private static readonly long Never = long.MinValue / 2;
    private readonly long[] _times = Filled(size);
    private int _next;

    /// <summary>The time of the <paramref name="n"/>-th latest (1 for the latest); long ago when there were fewer.</summary>
    public long Nth(int n)
    {
        var at = _next - n;
        return _times[at < 0 ? at + size : at];
    }

    /// <summary>Notes messages.</summary>
    public void Add(long now, int count)
    {
        for (var i = Math.Min(count, size); i > 0; i--)
        {
            _times[_next] = now;
            if (++_next == size) _next = 0;
        }
    }

    private static long[] Filled(int size)
    {
        var times = new long[size];
        Array.Fill(times, Never);
        return times;
    }
}
