using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Search;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.Search;

internal sealed class PastSearchConfiguration : IEntityTypeConfiguration<PastSearch>
{
    public void Configure(EntityTypeBuilder<PastSearch> builder)
    {
        builder.ToTable("Searches");
        builder.Property(search => search.Phrase).HasMaxLength(SearchPhrase.MaxLength)
            .HasConversion(phrase => phrase.Value, stored => SearchPhrase.Stored(stored));
        builder.HasOne<User>().WithMany().HasForeignKey(search => search.UserId);
        builder.HasIndex(search => new { search.UserId, search.Id });
    }
}
