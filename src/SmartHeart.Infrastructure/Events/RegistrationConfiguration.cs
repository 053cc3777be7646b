using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.Events;

internal sealed class RegistrationConfiguration : IEntityTypeConfiguration<Registration>
{
    public void Configure(EntityTypeBuilder<Registration> builder)
    {
        builder.ToTable("Registrations");
        builder.Property(registration => registration.Version).IsConcurrencyToken();
        builder.HasOne<User>().WithMany().HasForeignKey(registration => registration.UserId);
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(registration => registration.ContentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(registration => new { registration.UserId, registration.ContentId }).IsUnique();
        builder.HasIndex(registration => new { registration.ContentId, registration.State, registration.Id });
        builder.HasIndex(registration => registration.At);
    }
}
