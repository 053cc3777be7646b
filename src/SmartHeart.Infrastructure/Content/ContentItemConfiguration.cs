using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Content;

namespace SmartHeart.Infrastructure.Content;

internal sealed class ContentItemConfiguration : IEntityTypeConfiguration<ContentItem>
{
    public void Configure(EntityTypeBuilder<ContentItem> builder)
    {
        builder.ToTable("Content");
        builder.Property(item => item.Title).HasMaxLength(Title.MaxLength).HasConversion(title => title.Value, stored => Title.Stored(stored));
        builder.ComplexProperty(item => item.Body, body =>
        {
            body.Property(text => text.Html).HasColumnName("BodyHtml");
            body.Property(text => text.Length).HasColumnName("BodyLength");
        });
        builder.Ignore(item => item.Event);
        builder.Property(item => item.Place).HasMaxLength(EventPlace.MaxLength).HasConversion(place => place!.Value, stored => EventPlace.Stored(stored));
        builder.Property(item => item.Link).HasMaxLength(EventLink.MaxLength).HasConversion(link => link!.Value, stored => EventLink.Stored(stored));
        // Read by the full-text indexes, which the migration ContentSearch makes.
        builder.ComplexProperty(item => item.SearchText, search =>
        {
            search.Property(text => text.Title).HasColumnName("SearchTitle");
            search.Property(text => text.All).HasColumnName("SearchText");
            search.Property(text => text.Version).HasColumnName("SearchVersion");
        });
        builder.Property(item => item.Version).IsConcurrencyToken();
        builder.Property(item => item.Rank).IsConcurrencyToken();
        builder.HasOne<Category>().WithMany().HasForeignKey(item => item.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(item => item.Attachments).WithOne().HasForeignKey("ContentId").IsRequired();
        // What is being cleared away is there for nobody, in any query but those of the clearing.
        builder.HasQueryFilter(item => item.Status != ContentStatus.Deleted);
        // A user's list of a category, and an admin's lists of a kind.
        builder.HasIndex(item => new { item.CategoryId, item.Status, item.Rank, item.Id });
        builder.HasIndex(item => new { item.Kind, item.Status, item.Id });
        builder.HasIndex(item => new { item.Kind, item.Id });
        // What is ahead, and what is due.
        builder.HasIndex(item => new { item.Kind, item.Status, item.StartsAt, item.Id });
        builder.HasIndex(item => new { item.Status, item.Viewers });
        builder.HasIndex(item => new { item.Status, item.PublishAt });
    }
}
