using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.Content;

internal sealed class FavouriteConfiguration : IEntityTypeConfiguration<Favourite>
{
    public void Configure(EntityTypeBuilder<Favourite> builder)
    {
        builder.ToTable("Favourites");
        builder.HasKey(favourite => new { favourite.UserId, favourite.ContentId });
        builder.HasOne<User>().WithMany().HasForeignKey(favourite => favourite.UserId);
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(favourite => favourite.ContentId);
        builder.HasIndex(favourite => new { favourite.UserId, favourite.At, favourite.ContentId });
    }
}
