namespace SmartHeart.Playground.Emulator;

/// <summary>One request as the journal keeps it.</summary>
/// <param name="Code">200, the refusal's error_code, or 0 where the connection was dropped on purpose.</param>
/// <param name="Description">Of the refusal.</param>
/// <param name="Parameters">Shortened.</param>
/// <param name="At">When the answer was ready.</param>
public sealed record JournalEntry(
    long Number,
    string Method,
    long ChatId,
    int MessageId,
    int Code,
    string? Description,
    string Parameters,
    DateTimeOffset At,
    TimeSpan Took)
{
    public bool Ok => Code == 200;
}

/// <summary>The newest requests, and how many there were of each method since the start.</summary>
public sealed class Journal
{
    private readonly Lock _gate = new();
    private readonly Queue<JournalEntry> _entries = new();
    private readonly MethodTable _methods;
    private readonly int _size;
    private long _lastNumber;

    internal Journal(MethodTable methods, int size)
    {
        _methods = methods;
        _size = size;
    }

    /// <summary>Whether entries are kept at all.</summary>
    public bool Keeps => _size > 0;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<JournalEntry> Entries
    {
        get
        {
            lock (_gate) return [.. _entries];
        }
    }

    /// <summary>How many requests of the method came, refused ones included.</summary>
    public long Calls(string method) => _methods.Find(method)?.Calls ?? 0;

    public long Refused(string method) => _methods.Find(method)?.Refused ?? 0;

    internal JournalEntry Add(JournalEntry entry)
    {
        lock (_gate)
        {
            var numbered = entry with { Number = ++_lastNumber };
            _entries.Enqueue(numbered);
            if (_entries.Count > _size) _entries.Dequeue();
            return numbered;
        }
    }
}
