namespace SmartHeart.Playground.AmoCrm;

/// <summary>The faults that are to strike, first added first.</summary>
public sealed class CrmFaultPlan
{
    private readonly Lock _gate = new();
    private PlannedCrmFault[] _faults = [];
    private int _lastId;

    public IReadOnlyList<PlannedCrmFault> All => Volatile.Read(ref _faults);

    public PlannedCrmFault Add(CrmFault fault)
    {
        lock (_gate)
        {
            var planned = new PlannedCrmFault(++_lastId, fault);
            _faults = [.. _faults, planned];
            return planned;
        }
    }

    public void Remove(PlannedCrmFault planned)
    {
        lock (_gate) _faults = [.. _faults.Where(one => one != planned)];
    }

    public void Clear()
    {
        lock (_gate) _faults = [];
    }

    /// <summary>The first fault that strikes this request; counted.</summary>
    internal CrmFault? Strike(CrmCall call)
    {
        if (Volatile.Read(ref _faults).Length == 0) return null;
        var words = call.Words() + Uri.UnescapeDataString(call.Address);
        lock (_gate)
        {
            var found = Array.Find(_faults, one => one.Fits(call.Endpoint, words));
            if (found is null) return null;
            found.Hits++;
            if (found.Hits >= found.Fault.Times) _faults = [.. _faults.Where(one => one != found)];
            return found.Fault;
        }
    }
}

/// <summary>A fault in the plan, with how often it has struck.</summary>
public sealed class PlannedCrmFault
{
    internal PlannedCrmFault(int id, CrmFault fault) => (Id, Fault) = (id, fault);

    public int Id { get; }

    public CrmFault Fault { get; }

    public int Hits { get; internal set; }

    internal bool Fits(string endpoint, string words) =>
        (Fault.Endpoint is null || string.Equals(Fault.Endpoint, endpoint, StringComparison.OrdinalIgnoreCase))
        && (Fault.Words is null || words.Contains(Fault.Words, StringComparison.OrdinalIgnoreCase))
        && (Fault.Probability >= 1 || Random.Shared.NextDouble() < Fault.Probability);
}
