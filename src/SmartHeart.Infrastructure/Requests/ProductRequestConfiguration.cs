using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Requests;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.Requests;

internal sealed class ProductRequestConfiguration : IEntityTypeConfiguration<ProductRequest>
{
    public void Configure(EntityTypeBuilder<ProductRequest> builder)
    {
        builder.ToTable("Requests");
        builder.HasIndex(request => request.Key).IsUnique();
        builder.Property(request => request.Comment).HasMaxLength(RequestComment.MaxLength);
        builder.HasOne<User>().WithMany().HasForeignKey(request => request.UserId);
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(request => request.ContentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(request => new { request.UserId, request.Id });
        builder.HasIndex(request => new { request.ContentId, request.Id });
        builder.HasIndex(request => new { request.At, request.UserId });
    }
}
