namespace SmartHeart.Domain.Audit;

/// <summary>The journal. Lines are added as part of the current unit of work, never changed, and dropped when they are too old.</summary>
public interface IAuditLog
{
    /// <summary>Adds a line.</summary>
    void Add(AuditEntry entry);

    /// <summary>Drops lines of before a time, the oldest first, at most so many.</summary>
    void DropBefore(DateTimeOffset before, int most);
}
