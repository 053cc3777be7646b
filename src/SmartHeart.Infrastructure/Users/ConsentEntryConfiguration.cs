using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.Users;

internal sealed class ConsentEntryConfiguration : IEntityTypeConfiguration<ConsentEntry>
{
    public void Configure(EntityTypeBuilder<ConsentEntry> builder)
    {
        builder.ToTable("ConsentLog");
        builder.Property(entry => entry.Version).HasMaxLength(32);
        // Answers of a day.
        builder.HasIndex(entry => new { entry.At, entry.Kind, entry.State });
    }
}
