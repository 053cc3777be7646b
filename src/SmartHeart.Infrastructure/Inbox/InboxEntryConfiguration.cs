using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartHeart.Infrastructure.Inbox;

internal sealed class InboxEntryConfiguration : IEntityTypeConfiguration<InboxEntry>
{
    public void Configure(EntityTypeBuilder<InboxEntry> builder)
    {
        builder.ToTable("Inbox");
        builder.HasKey(entry => entry.UpdateId);
        builder.Property(entry => entry.UpdateId).ValueGeneratedNever();
        builder.HasIndex(entry => entry.ReceivedAt);
        // What a restart has to look at: a handful among the rows of a week.
        builder.HasIndex(entry => new { entry.ReceivedAt, entry.UpdateId }, "IX_Inbox_Unfinished").HasFilter("\"State\" < 2");
    }
}
