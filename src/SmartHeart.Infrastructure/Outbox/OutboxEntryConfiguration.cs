using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartHeart.Infrastructure.Outbox;

internal sealed class OutboxEntryConfiguration : IEntityTypeConfiguration<OutboxEntry>
{
    public void Configure(EntityTypeBuilder<OutboxEntry> builder)
    {
        builder.ToTable("Outbox");
        builder.Property(entry => entry.Type).HasMaxLength(64);
        builder.Property(entry => entry.OrderKey).HasMaxLength(64);
        builder.Property(entry => entry.LastReason).HasMaxLength(OutboxEntry.MaxReasonLength);
        // The worker walks what comes due first; parked rows stay out of its way.
        builder.HasIndex(entry => new { entry.Type, entry.NotBefore }, "IX_Outbox_Due").HasFilter("\"ParkedAt\" IS NULL");
        builder.HasIndex(entry => new { entry.Type, entry.OrderKey }, "IX_Outbox_Order").HasFilter("\"OrderKey\" IS NOT NULL");
        builder.HasIndex(entry => entry.About).HasFilter("\"About\" IS NOT NULL");
        builder.HasIndex(entry => entry.ParkedAt).HasFilter("\"ParkedAt\" IS NOT NULL");
    }
}
