using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Audit;

/// <summary>The journal. Lines are added as part of the current unit of work, never changed, and dropped when they are too old.</summary>
public interface IAuditLog
{
    /// <summary>Adds a line.</summary>
    /// <param name="entry">The line.</param>
    /// <param name="fresh">What it is about, where that gets its id with the same commit: <see cref="AuditEntry.TargetId"/> is noted then. Null for what the line says.</param>
    void Add(AuditEntry entry, Entity? fresh = null);

    /// <summary>Drops lines of before a time, the oldest first, at most so many.</summary>
    void DropBefore(DateTimeOffset before, int most);
}
