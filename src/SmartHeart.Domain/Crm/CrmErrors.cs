using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Crm;

/// <summary>Refusals around the CRM.</summary>
public static class CrmErrors
{
    /// <summary>No CRM is configured.</summary>
    public static readonly Error Off = new("crm.off");

    /// <summary>It is not set aside any more: somebody has let it go on, or dropped it.</summary>
    public static readonly Error ParkedGone = new NotFound("crm.parked_gone");

    /// <summary>A synchronisation waits or runs already.</summary>
    public static readonly Error SyncRuns = new("crm.sync_runs");

    /// <summary>No synchronisation waits or runs.</summary>
    public static readonly Error NoSync = new NotFound("crm.no_sync");
}
