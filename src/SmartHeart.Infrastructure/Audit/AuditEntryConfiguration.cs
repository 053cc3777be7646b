using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Audit;

namespace SmartHeart.Infrastructure.Audit;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("Audit");
        builder.Property(entry => entry.Action).HasMaxLength(64);
        builder.Property(entry => entry.ActorName).HasMaxLength(AuditEntry.MaxLength);
        builder.Property(entry => entry.Subject).HasMaxLength(AuditEntry.MaxLength);
        // What one of them did: for the person who asks what is stored about them, and for erasing it.
        builder.HasIndex(entry => new { entry.ActorTelegramId, entry.Id });
        builder.HasIndex(entry => new { entry.TargetId, entry.At });
        ByTime(builder);
    }

    /// <summary>Whichever of the three the journal is filtered by, an index has them before the time. Lines are written seldom and read by any of it.</summary>
    private static void ByTime(EntityTypeBuilder<AuditEntry> builder)
    {
        string[] filters = [nameof(AuditEntry.ActorTelegramId), nameof(AuditEntry.Area), nameof(AuditEntry.Denied)];
        for (var chosen = 0; chosen < 1 << filters.Length; chosen++)
            builder.HasIndex([.. filters.Where((_, place) => (chosen & (1 << place)) != 0), nameof(AuditEntry.At)]);
    }
}
