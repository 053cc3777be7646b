namespace SmartHeart.Domain.Crm;

/// <summary>Whether the queue to the CRM runs. One row.</summary>
public sealed class CrmState
{
    /// <summary>Its key.</summary>
    public const int TheOne = 1;

    /// <summary>1.</summary>
    public int Id { get; private set; } = TheOne;

    /// <summary>The queue stands since then, UTC; null while it runs.</summary>
    public DateTimeOffset? StoppedSince { get; private set; }

    /// <summary>What stopped it.</summary>
    public CrmFault? Fault { get; private set; }

    /// <summary>The CRM's or our own words for it; no personal data.</summary>
    public string? Words { get; private set; }

    /// <summary>The queue stands.</summary>
    /// <returns>True when it ran before, or stood for another reason.</returns>
    public bool Stop(CrmFault fault, string words, DateTimeOffset now)
    {
        var news = Fault != fault;
        (StoppedSince, Fault, Words) = (StoppedSince ?? now, fault, CrmTrouble.Cut(words));
        return news;
    }

    /// <summary>The queue runs.</summary>
    /// <returns>Since when it had stood; null when it ran already.</returns>
    public DateTimeOffset? Resume()
    {
        var since = StoppedSince;
        (StoppedSince, Fault, Words) = (null, null, null);
        return since;
    }
}

/// <summary>A fault that the CRM answered with; the last few are kept for the panel.</summary>
public sealed class CrmTrouble
{
    /// <summary>The greatest length of the words, UTF-16 units.</summary>
    public const int MaxWords = 500;

    /// <summary>Notes a fault.</summary>
    public CrmTrouble(CrmFault fault, string words, DateTimeOffset at) => (Fault, Words, At) = (fault, Cut(words), at);

    /// <summary>Rises with time.</summary>
    public int Id { get; private set; }

    /// <summary>Of which kind.</summary>
    public CrmFault Fault { get; private set; }

    /// <summary>In the CRM's words; no personal data.</summary>
    public string Words { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private set; }

    internal static string Cut(string words) => words.Length <= MaxWords ? words : words[..MaxWords];
}

/// <summary>Why the CRM did not do what it was asked. Kept as a number: never renumber.</summary>
public enum CrmFault
{
    /// <summary>No answer, or a broken one: what was asked may have been done.</summary>
    Away = 1,

    /// <summary>It took too long over a batch (504): what was asked may have been done, and less at once may help.</summary>
    TooSlow = 2,

    /// <summary>Too many requests (429): nothing was done.</summary>
    TooMany = 3,

    /// <summary>The token is not good (any more): nothing was done, and somebody has to act.</summary>
    Denied = 4,

    /// <summary>The account is not paid (402).</summary>
    Unpaid = 5,

    /// <summary>The account or our address is blocked (403).</summary>
    Blocked = 6,

    /// <summary>What was asked for is wrong (400, 422): nothing was done, and asking again changes nothing.</summary>
    Refused = 7,

    /// <summary>What was asked about is not there (any more).</summary>
    Gone = 8,

    /// <summary>The account lacks what the configuration names, such as the pipeline.</summary>
    Misconfigured = 9,
}
