using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.Users.Admin;

internal sealed class SavedSearchConfiguration : IEntityTypeConfiguration<SavedSearch>
{
    public void Configure(EntityTypeBuilder<SavedSearch> builder)
    {
        builder.ToTable("SavedSearches");
        builder.Property(search => search.Text).HasMaxLength(SavedSearch.MaxLength);
        builder.HasIndex(search => search.At);
    }
}
