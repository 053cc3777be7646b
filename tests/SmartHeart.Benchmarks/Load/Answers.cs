using System.Collections.Concurrent;
using System.Diagnostics;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.Benchmarks.Load;

/// <summary>Notes when each chat's update went in and when the bot's message for it came: sends and edits count, answers to buttons do not.</summary>
internal sealed class Answers
{
    private readonly ConcurrentDictionary<long, ConcurrentQueue<long>> _asked = new();
    private readonly ConcurrentBag<double> _milliseconds = [];
    private TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _expected;
    private int _answered;
    private long _last;

    /// <summary>When the last answer came.</summary>
    public long Last => Interlocked.Read(ref _last);

    /// <summary>Answers so far.</summary>
    public int Count => Volatile.Read(ref _answered);

    /// <summary>Begins to count anew.</summary>
    public void Expect(int count)
    {
        _asked.Clear();
        _milliseconds.Clear();
        _all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref _answered, 0);
        _expected = count;
    }

    /// <summary>An update of this chat is about to go in.</summary>
    public void Ask(long chatId) => _asked.GetOrAdd(chatId, _ => new ConcurrentQueue<long>()).Enqueue(Stopwatch.GetTimestamp());

    /// <summary>Called by the emulator after each request of the bot.</summary>
    public void Note(BotCall call)
    {
        if (call.Code != 200 || call.Method is not ("sendMessage" or "editMessageText" or "sendPhoto")) return;
        if (!_asked.TryGetValue(call.ChatId, out var queue) || !queue.TryDequeue(out var asked)) return;
        var now = Stopwatch.GetTimestamp();
        _milliseconds.Add(Stopwatch.GetElapsedTime(asked, now).TotalMilliseconds);
        Interlocked.Exchange(ref _last, now);
        if (Interlocked.Increment(ref _answered) == _expected) _all.TrySetResult();
    }

    /// <summary>Waits until all have come, or nothing has for a while.</summary>
    public async Task<bool> All(TimeSpan patience)
    {
        for (var before = -1; before != Count;)
        {
            before = Count;
            if (await Task.WhenAny(_all.Task, Task.Delay(patience)) == _all.Task) return true;
        }

        return false;
    }

    /// <summary>The share's quantile in milliseconds, 0 when there is none.</summary>
    public double[] Quantiles(params double[] shares)
    {
        var sorted = _milliseconds.Order().ToArray();
        return [.. shares.Select(s => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(s * sorted.Length))])];
    }
}
