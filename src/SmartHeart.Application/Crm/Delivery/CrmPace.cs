using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>How much the CRM is asked for at once, how long it is left alone after a fault, and whether that is worth telling people.</summary>
internal sealed class CrmPace(TimeProvider clock)
{
    /// <summary>Messages of a batch.</summary>
    public const int Most = 40;

    /// <summary>
    /// How long after it was tried a lead may be missing from the CRM's own search and come yet: the call is given up after 20 seconds, and what it did at the
    /// last moment takes some more to be found. Before that, not found does not mean not made.
    /// </summary>
    public static readonly TimeSpan SearchLag = TimeSpan.FromSeconds(25);

    /// <summary>What passes by itself within that nobody needs to hear of.</summary>
    private static readonly TimeSpan Hiccup = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private int _failures;
    private DateTimeOffset? _since;
    private CrmFault? _last;
    private string? _suspect;
    private bool _hasGone;

    // After a start nobody knows yet whether the queue stood before.
    private bool _runs;

    /// <summary>Messages of the next batch.</summary>
    public int Batch { get; private set; } = Most;

    /// <summary>The CRM did what it was asked.</summary>
    /// <returns>True when that may be news.</returns>
    public bool Went()
    {
        lock (_lock)
        {
            var news = !_runs;
            (_failures, _since, _last, _runs, _hasGone) = (0, null, null, true, true);
            Batch = Math.Min(Most, Batch * 2);
            return news;
        }
    }

    /// <summary>The CRM did not, and most likely would not do anything else either.</summary>
    /// <param name="fault">Why.</param>
    /// <param name="alone">Mark of the one message that was not done; null for several.</param>
    public CrmPause Failed(CrmException fault, string? alone)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var isNew = _last != fault.Fault;
            (_since, _last, _failures) = (_since ?? now, fault.Fault, _failures + 1);
            if (fault.Fault == CrmFault.TooSlow) Batch = Math.Max(1, Batch / 2);
            else if (fault.MayBeOfOne) Batch = 1;

            var stops = NeedsSomebody(fault.Fault) || now - _since >= Hiccup;
            if (stops) _runs = false;
            var (isOfOne, hasGone) = (IsOfOne(fault, alone), _hasGone);
            _hasGone &= !isOfOne;
            return new CrmPause(PauseAfter(fault), stops, isNew, isOfOne, hasGone);
        }
    }

    /// <summary>Who breaks the CRM alone, and again after a rest, may well be the only one who does.</summary>
    private bool IsOfOne(CrmException fault, string? alone)
    {
        var again = fault.MayBeOfOne && alone is not null && alone == _suspect;
        _suspect = fault.MayBeOfOne && !again ? alone : null;
        return again;
    }

    private static bool NeedsSomebody(CrmFault fault) => fault is CrmFault.Denied or CrmFault.Unpaid or CrmFault.Blocked or CrmFault.Misconfigured;

    private TimeSpan PauseAfter(CrmException fault)
    {
        if (NeedsSomebody(fault.Fault)) return LongestPause;

        var doubled = FirstPause * Math.Pow(2, Math.Min(_failures - 1, 20));
        var pause = (doubled < LongestPause ? doubled : LongestPause) * (1 - (Random.Shared.NextDouble() / 5));
        return fault.RetryAfter is { } asked && (fault.Fault == CrmFault.TooMany || asked > pause) ? asked : pause;
    }
}

/// <summary>What follows from a fault that is nobody's.</summary>
/// <param name="For">How long the CRM is left alone.</param>
/// <param name="Stops">Whether the queue counts as standing.</param>
/// <param name="IsNew">Whether it is another fault than the last.</param>
/// <param name="IsOfOne">Whether it seems to be the one message's fault after all: it waits, the others go on.</param>
/// <param name="HasGone">Whether the CRM did something since the last one that seemed to be at fault.</param>
internal sealed record CrmPause(TimeSpan For, bool Stops, bool IsNew, bool IsOfOne, bool HasGone);
