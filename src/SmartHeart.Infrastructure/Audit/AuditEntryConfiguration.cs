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
    }
}
