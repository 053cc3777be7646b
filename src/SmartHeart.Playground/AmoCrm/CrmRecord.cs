namespace SmartHeart.Playground.AmoCrm;

/// <summary>One request as it arrived. Tokens and bodies of token requests are never kept.</summary>
/// <param name="Endpoint">Method and path with {id} in place of ids, such as <c>PATCH /api/v4/leads/{id}</c>.</param>
/// <param name="Status">Of the answer; 0 where the connection was dropped on purpose or the client went away.</param>
/// <param name="Applied">Whether the request was carried out, answered or not.</param>
/// <param name="EntityIds">What was created, changed or named in the address.</param>
/// <param name="Detail">AmoCRM's words where it refused.</param>
/// <param name="At">When it was settled.</param>
public sealed record CrmRequest(
    long Number,
    DateTimeOffset At,
    string Endpoint,
    string Query,
    int Status,
    bool Applied,
    IReadOnlyList<long> EntityIds,
    string? Detail,
    string Body,
    TimeSpan Took);

/// <summary>Every request in the order in which they were settled: what arrived, how often, and how fast.</summary>
public sealed class CrmRecord
{
    private readonly Lock _gate = new();
    private readonly Queue<CrmRequest> _requests = new();
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly int _size;
    private long _lastNumber;

    internal CrmRecord(int size) => _size = size;

    /// <summary>The newest ones, oldest first.</summary>
    public IReadOnlyList<CrmRequest> Requests
    {
        get
        {
            lock (_gate) return [.. _requests];
        }
    }

    /// <summary>How many there were at all.</summary>
    public long Total => Volatile.Read(ref _lastNumber);

    /// <summary>How many came to that endpoint, refused ones included.</summary>
    public long Count(string endpoint)
    {
        lock (_gate) return _counts.GetValueOrDefault(endpoint);
    }

    /// <summary>The newest requests to that endpoint, oldest first.</summary>
    public IReadOnlyList<CrmRequest> Of(string endpoint) => [.. Requests.Where(request => request.Endpoint == endpoint)];

    /// <summary>The most requests that were settled in any one second, by the emulator's clock.</summary>
    public int BusiestSecond()
    {
        var times = Requests.Select(request => request.At).Order().ToList();
        var (most, first) = (0, 0);
        for (var last = 0; last < times.Count; last++)
        {
            while (times[last] - times[first] >= TimeSpan.FromSeconds(1)) first++;
            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    internal CrmRequest Add(CrmRequest request)
    {
        lock (_gate)
        {
            var numbered = request with { Number = ++_lastNumber };
            _counts[request.Endpoint] = _counts.GetValueOrDefault(request.Endpoint) + 1;
            _requests.Enqueue(numbered);
            if (_requests.Count > _size) _requests.Dequeue();
            return numbered;
        }
    }
}
