using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Content;

namespace SmartHeart.Infrastructure.Content;

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("Files");
        builder.Property(file => file.UniqueId).HasMaxLength(64);
        builder.Property(file => file.TelegramFileId).HasMaxLength(256);
        builder.Property(file => file.Name).HasMaxLength(256);
        builder.Property(file => file.MimeType).HasMaxLength(128);
        builder.HasIndex(file => file.UniqueId).IsUnique();
    }
}
