using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.Users;

internal sealed class UserTagConfiguration : IEntityTypeConfiguration<UserTag>
{
    public void Configure(EntityTypeBuilder<UserTag> builder)
    {
        builder.ToTable("UserTags");
        builder.Property(tag => tag.Tag).HasMaxLength(Tag.MaxLength).HasConversion(tag => tag.Value, stored => Tag.Stored(stored));
        builder.HasKey(tag => new { tag.UserId, tag.Tag });
        builder.HasOne<User>().WithMany().HasForeignKey(tag => tag.UserId);
        builder.HasIndex(tag => new { tag.Tag, tag.UserId });
    }
}
