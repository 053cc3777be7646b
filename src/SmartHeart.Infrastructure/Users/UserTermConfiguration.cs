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
        builder.HasKey(term => new { term.Term, term.UserId });
        builder.HasOne<User>().WithMany().HasForeignKey(term => term.UserId);
    }
}
