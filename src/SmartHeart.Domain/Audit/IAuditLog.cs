namespace SmartHeart.Domain.Audit;

/// <summary>The journal. It is only ever added to, as part of the current unit of work.</summary>
public interface IAuditLog
{
    /// <summary>Adds a line.</summary>
    void Add(AuditEntry entry);
}
