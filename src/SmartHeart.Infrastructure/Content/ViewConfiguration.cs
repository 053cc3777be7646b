using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.Content;

internal sealed class ViewConfiguration : IEntityTypeConfiguration<View>
{
    public void Configure(EntityTypeBuilder<View> builder)
    {
        builder.ToTable("Views");
        builder.HasKey(view => new { view.UserId, view.ContentId });
        builder.HasOne<User>().WithMany().HasForeignKey(view => view.UserId);
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(view => view.ContentId);
        // An item's readers over time.
        builder.HasIndex(view => new { view.ContentId, view.FirstAt });
        // What was opened on a day, and by whom.
        builder.HasIndex(view => new { view.FirstAt, view.UserId, view.ContentId });
    }
}
