using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.Users.Admin;

internal sealed class LetterConfiguration : IEntityTypeConfiguration<Letter>
{
    private const int MaxIdLength = 11;

    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.ToTable("Letters");
        builder.HasIndex(letter => letter.Key).IsUnique();
        builder.Property(letter => letter.Messages).HasMaxLength(Letter.MaxMessages * MaxIdLength);
        builder.Property(letter => letter.Words).HasMaxLength(Letter.MaxWordsLength);
        builder.Property(letter => letter.Version).IsConcurrencyToken();
        builder.HasOne<User>().WithMany().HasForeignKey(letter => letter.UserId);
        builder.HasIndex(letter => new { letter.UserId, letter.Id });
    }
}
