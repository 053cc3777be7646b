using SmartHeart.Application.Feed;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm;

/// <summary>What the activity feed tells of the CRM.</summary>
public static class CrmFeed
{
    /// <summary>The queue stands, for that reason. Says <c>words</c>.</summary>
    public static string Stopped(CrmFault fault) => fault switch
    {
        CrmFault.Denied => FeedKind.CrmDenied,
        CrmFault.Unpaid => FeedKind.CrmUnpaid,
        CrmFault.Blocked => FeedKind.CrmBlocked,
        CrmFault.Misconfigured => FeedKind.CrmMisconfigured,
        _ => FeedKind.CrmAway,
    };
}
