using SmartHeart.Domain.Audit;

namespace SmartHeart.Application.Audit;

/// <summary>Which lines of the journal belong together.</summary>
public static class AuditAreas
{
    /// <summary>The area of an action, by the first word of its name.</summary>
    public static AuditArea OfAction(string action) => action.Split('.')[0] switch
    {
        "content" or "category" or "file" => AuditArea.Content,
        "user" => AuditArea.Users,
        "mailing" or "segment" or "series" => AuditArea.Mailings,
        "crm" => AuditArea.Crm,
        "setting" => AuditArea.Settings,
        "journal" or "statistics" or "workbook" => AuditArea.Reports,
        _ => AuditArea.None,
    };

    /// <summary>The area of what was asked for, by the feature whose folder it lies in.</summary>
    public static AuditArea OfRequest(Type request) => request.Namespace?.Split('.').ElementAtOrDefault(2) switch
    {
        "Content" or "Events" => AuditArea.Content,
        "Users" => AuditArea.Users,
        "Mailings" => AuditArea.Mailings,
        "Crm" => AuditArea.Crm,
        "Settings" => AuditArea.Settings,
        "Audit" or "Statistics" or "Workbooks" => AuditArea.Reports,
        _ => AuditArea.None,
    };
}
