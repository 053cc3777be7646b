using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.Users;

internal sealed class UserTermConfiguration : IEntityTypeConfiguration<UserTerm>
{
    public void Configure(EntityTypeBuilder<UserTerm> builder)
    {
        builder.ToTable("UserTerms");
        builder.Property(term => term.Term).HasMaxLength(UserTerm.MaxLength);
        // The words of a person for those who look them up or drop them, and the persons of a word for those who search.
        builder.HasKey(term => new { term.UserId, term.Term });
        builder.HasIndex(term => new { term.Term, term.UserId });
        builder.HasOne<User>().WithMany().HasForeignKey(term => term.UserId);
    }
}
