using System.Collections.Concurrent;

namespace SmartHeart.Application.Statistics;

/// <summary>
/// Readers of the days before today, counted once a day for each stretch of days that is looked at. In memory alone; who has their data erased leaves them tomorrow.
/// </summary>
internal sealed class ReadersBefore
{
    private readonly ConcurrentDictionary<DateTimeOffset, Counted> _counted = new();

    /// <summary>Readers by item.</summary>
    /// <param name="from">UTC, included.</param>
    /// <param name="until">UTC, excluded: the beginning of the first day that is open.</param>
    /// <param name="count">Counts them.</param>
    public async Task<IReadOnlyDictionary<int, int>> Of(DateTimeOffset from, DateTimeOffset until, Func<Task<IReadOnlyDictionary<int, int>>> count)
    {
        if (_counted.TryGetValue(from, out var known) && known.Until == until) return known.Readers;

        var readers = from < until ? await count() : new Dictionary<int, int>();
        foreach (var (old, counted) in _counted)
            if (counted.Until < until) _counted.TryRemove(old, out _);
        _counted[from] = new Counted(until, readers);
        return readers;
    }

    private sealed record Counted(DateTimeOffset Until, IReadOnlyDictionary<int, int> Readers);
}
