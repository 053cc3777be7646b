using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Content;

namespace SmartHeart.Infrastructure.Content;

internal sealed class CategoryConfiguration : IEntityTypeConfiguration<Category>
{
    public void Configure(EntityTypeBuilder<Category> builder)
    {
        builder.ToTable("Categories");
        builder.Property(category => category.Title).HasMaxLength(CategoryTitle.MaxLength)
            .HasConversion(title => title.Value, stored => CategoryTitle.Stored(stored));
        builder.Property(category => category.Emoji).HasMaxLength(Emoji.MaxLength)
            .HasConversion(emoji => emoji!.Value, stored => Emoji.Stored(stored));
        builder.Property(category => category.Version).IsConcurrencyToken();
        builder.HasIndex(category => new { category.Kind, category.Position });
        builder.HasIndex(category => new { category.Kind, category.Title }).IsUnique();
    }
}
