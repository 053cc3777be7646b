using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.Benchmarks.Mailings;

/// <summary>People who write five times a second while the mailing goes, each once: how long they wait for an answer.</summary>
internal sealed class Chatter : IDisposable
{
    private const long FirstStranger = 90_000_000;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);
    private readonly ConcurrentDictionary<long, long> _asked = new();
    private readonly ConcurrentBag<double> _waits = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly BotApiEmulator _emulator;
    private readonly Task _writing;

    public Chatter(BotApiEmulator emulator, Arrivals arrivals)
    {
        _emulator = emulator;
        arrivals.Other = Answered;
        _writing = Write();
    }

    /// <summary>How long people waited.</summary>
    public async Task<string> Figures()
    {
        await _stop.CancelAsync();
        await _writing;
        await Task.Delay(TimeSpan.FromSeconds(3));
        var sorted = _waits.Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture,
            $"{sorted.Length:N0} answered, {_asked.Count:N0} not; p50 {At(0.5):0} ms, p99 {At(0.99):0} ms, longest {At(1):0} ms");

        double At(double share) => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
    }

    public void Dispose() => _stop.Dispose();

    private async Task Write()
    {
        for (var id = FirstStranger; !_stop.IsCancellationRequested; id++)
        {
            var person = _emulator.World.AddPerson("Stranger", id: id, sample: true);
            _asked[id] = Stopwatch.GetTimestamp();
            person.Start();
            await Task.Delay(Between, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Answered(BotCall call)
    {
        if (_asked.TryRemove(call.ChatId, out var asked)) _waits.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
    }
}
