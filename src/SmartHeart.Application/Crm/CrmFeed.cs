using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm;

/// <summary>What the activity feed tells of the CRM. Kept in stored rows: never changed.</summary>
public static class CrmFeed
{
    /// <summary>The queue goes on.</summary>
    public const string Resumed = "crm_resumed";

    /// <summary>The queue stands, for that reason. Says <c>words</c>.</summary>
    public static string Stopped(CrmFault fault) => fault switch
    {
        CrmFault.Denied => "crm_denied",
        CrmFault.Unpaid => "crm_unpaid",
        CrmFault.Blocked => "crm_blocked",
        CrmFault.Misconfigured => "crm_misconfigured",
        _ => "crm_away",
    };
}
