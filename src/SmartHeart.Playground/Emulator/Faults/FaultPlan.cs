namespace SmartHeart.Playground.Emulator;

/// <summary>The faults that are to strike, first added first. Reading it costs nothing while it is empty.</summary>
public sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private PlannedFault[] _faults = [];
    private int _lastId;

    public IReadOnlyList<PlannedFault> All => Volatile.Read(ref _faults);

    public PlannedFault Add(Fault fault)
    {
        lock (_gate)
        {
            var planned = new PlannedFault(++_lastId, fault);
            _faults = [.. _faults, planned];
            return planned;
        }
    }

    public void Remove(PlannedFault planned)
    {
        lock (_gate) _faults = [.. _faults.Where(one => one != planned)];
    }

    public void Clear()
    {
        lock (_gate) _faults = [];
    }

    /// <summary>The first fault that strikes this request; counted.</summary>
    internal Fault? Strike(string method, long chatId)
    {
        if (Volatile.Read(ref _faults).Length == 0) return null;
        lock (_gate)
        {
            var found = Array.Find(_faults, one => one.Fits(method, chatId));
            if (found is null) return null;
            found.Hits++;
            if (found.Hits >= found.Fault.Times) _faults = [.. _faults.Where(one => one != found)];
            return found.Fault;
        }
    }
}

/// <summary>A fault in the plan, with how often it has struck.</summary>
public sealed class PlannedFault
{
    internal PlannedFault(int id, Fault fault)
    {
        Id = id;
        Fault = fault;
    }

    public int Id { get; }

    public Fault Fault { get; }

    public int Hits { get; internal set; }

    internal bool Fits(string method, long chatId) =>
        (Fault.Method is null || string.Equals(Fault.Method, method, StringComparison.OrdinalIgnoreCase)) && (Fault.ChatId is null || Fault.ChatId == chatId);
}
