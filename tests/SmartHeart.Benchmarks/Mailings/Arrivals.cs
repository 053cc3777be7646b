using System.Diagnostics;
using SmartHeart.Playground.Emulator;
using SmartHeart.Testing.Mailings;

namespace SmartHeart.Benchmarks.Mailings;

/// <summary>The emulator's own record of who got the mailing, and when; and of the answers to those who chat meanwhile.</summary>
internal sealed class Arrivals(int people)
{
    private readonly byte[] _got = new byte[people];
    private long _first;
    private long _last;
    private int _count;
    private int _doubled;
    private int _throttled;
    private int _messages;

    /// <summary>Called with every message that is not a recipient's.</summary>
    public Action<BotCall>? Other { get; set; }

    public long First => Interlocked.Read(ref _first);

    public long Last => Interlocked.Read(ref _last);

    /// <summary>Recipients who got it.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Messages beyond the first of a recipient.</summary>
    public int Doubled => Volatile.Read(ref _doubled);

    /// <summary>Refusals for the rate.</summary>
    public int Throttled => Volatile.Read(ref _throttled);

    /// <summary>Messages that the bot sent to anybody, answers and notices among them.</summary>
    public int Messages => Volatile.Read(ref _messages);

    /// <summary>Called by the emulator after each request of the bot.</summary>
    public void Note(BotCall call)
    {
        if (call.Code == 429) Interlocked.Increment(ref _throttled);
        if (call.Code != 200 || call.Method == "sendChatAction" || !call.Method.StartsWith("send", StringComparison.Ordinal)) return;
        Interlocked.Increment(ref _messages);
        var index = call.ChatId - MailingStock.FirstPerson;
        if (index < 0 || index >= people)
        {
            Other?.Invoke(call);
            return;
        }

        var now = Stopwatch.GetTimestamp();
        Interlocked.CompareExchange(ref _first, now, 0);
        Interlocked.Exchange(ref _last, now);
        if (Interlocked.Exchange(ref _got[index], 1) == 0) Interlocked.Increment(ref _count);
        else Interlocked.Increment(ref _doubled);
    }

    /// <summary>Waits until everybody has it, nobody got it for a while, or the time is over.</summary>
    public async Task All(TimeSpan patience, int seconds)
    {
        var began = Stopwatch.GetTimestamp();
        for (var (before, since) = (-1, began); Count < people && Stopwatch.GetElapsedTime(began).TotalSeconds < seconds;)
        {
            if (Count != before) (before, since) = (Count, Stopwatch.GetTimestamp());
            else if (Stopwatch.GetElapsedTime(since) > patience) return;
            await Task.Delay(5);
        }
    }
}
