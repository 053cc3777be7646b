using System.Collections.Concurrent;
using System.Globalization;

namespace SmartHeart.Playground.Emulator;

/// <summary>Button presses that wait for their answer. Each can be answered once.</summary>
public sealed partial class World
{
    private readonly ConcurrentDictionary<string, Tap> _taps = new(StringComparer.Ordinal);
    private long _lastTapId = 4_000_000_000_000_000;

    /// <summary>How many presses the bot hasn't answered yet.</summary>
    public int UnansweredTaps => _taps.Count;

    /// <summary>Lets the time run out in which a press may be answered.</summary>
    public bool Expire(Tap tap) => _taps.TryRemove(tap.Id, out _);

    internal Tap NewTap(long personId)
    {
        var tap = new Tap(Interlocked.Increment(ref _lastTapId).ToString(CultureInfo.InvariantCulture), personId);
        _taps[tap.Id] = tap;
        return tap;
    }

    internal Tap? TakeTap(string id) => _taps.TryRemove(id, out var tap) ? tap : null;
}
