namespace SmartHeart.Playground.Emulator;

/// <summary>Telegram's rates, enforced with 429 while <see cref="Enforced"/>. The numbers are Telegram's own by default.</summary>
public sealed class RateLimits
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly Lock _gate = new();
    private readonly TimeProvider _clock;
    private SlidingWindow? _free;
    private SlidingWindow? _paid;

    internal RateLimits(TimeProvider clock) => _clock = clock;

    public bool Enforced { get; set; }

    /// <summary>Messages a second, all chats together. Edits don't count here. Takes effect when set before the first request.</summary>
    public int GlobalPerSecond { get; init; } = 30;

    /// <summary>The same with allow_paid_broadcast.</summary>
    public int PaidPerSecond { get; init; } = 1000;

    /// <summary>How many messages a private chat takes at once before the one a second holds.</summary>
    public int PrivateBurst { get; init; } = 5;

    /// <summary>Sends and edits a minute in the group, all topics together.</summary>
    public int GroupPerMinute { get; init; } = 20;

    /// <summary>Takes the request into account. Telegram allows a short burst; the seconds are what is left of the window, rounded up.</summary>
    /// <returns>0 where it may pass, else retry_after in seconds.</returns>
    internal int Take(Chat? chat, Traffic traffic, int count, bool paid)
    {
        if (!Enforced || chat is null || traffic == Traffic.None) return 0;
        var now = _clock.GetTimestamp();
        lock (_gate)
        {
            var total = paid ? _paid ??= new(PaidPerSecond, Second, _clock) : _free ??= new(GlobalPerSecond, Second, _clock);
            var ofChat = OfChat(chat, traffic);
            var wait = ofChat?.Wait(now, count) ?? TimeSpan.Zero;
            if (traffic == Traffic.Send && total.Wait(now, count) is var all && all > wait) wait = all;
            if (wait > TimeSpan.Zero) return Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
            ofChat?.Add(now, count);
            if (traffic == Traffic.Send) total.Add(now, count);
            return 0;
        }
    }

    private SlidingWindow? OfChat(Chat chat, Traffic traffic)
    {
        if (!chat.IsPrivate) return chat.Rates.Window ??= new(GroupPerMinute, Minute, _clock);
        return traffic == Traffic.Send ? chat.Rates.Window ??= new(PrivateBurst, PrivateBurst * Second, _clock) : null;
    }
}

/// <summary>What a chat remembers for its rate; empty until rates are enforced.</summary>
internal sealed class RateState
{
    public SlidingWindow? Window { get; set; }
}

/// <summary>At most <paramref name="limit"/> in any stretch of <paramref name="length"/>.</summary>
internal sealed class SlidingWindow(int limit, TimeSpan length, TimeProvider clock)
{
    private readonly long[] _times = new long[limit];
    private long _added;

    /// <summary>How long until <paramref name="count"/> more fit.</summary>
    public TimeSpan Wait(long now, int count)
    {
        var fitting = Math.Min(count, limit);
        var index = _added + fitting - 1 - limit;
        if (index < 0) return TimeSpan.Zero;
        var left = length - clock.GetElapsedTime(_times[index % limit], now);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    public void Add(long now, int count)
    {
        for (var each = 0; each < count; each++) _times[_added++ % limit] = now;
    }
}
