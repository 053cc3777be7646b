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
        // What a failed screen names; an admin's lists of a kind and of what is lost; the check that goes round.
        builder.HasIndex(file => file.TelegramFileId);
        builder.HasIndex(file => new { file.Kind, file.Id });
        builder.HasIndex(file => new { file.DeadSince, file.Id });
        builder.HasIndex(file => file.CheckedAt);
    }
}
