using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Content;

namespace SmartHeart.Infrastructure.Content;

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("Attachments");
        builder.HasOne(attachment => attachment.File).WithMany().HasForeignKey(attachment => attachment.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
