using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.Users;

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    private const int MaxVersionLength = 32;
    private const int MaxTelegramNameLength = 256;

    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("Users");
        builder.HasIndex(user => user.TelegramId).IsUnique();
        builder.HasIndex(user => user.Reachability, "IX_Users_Blocked").HasFilter("\"Reachability\" = 1 AND \"ErasedAt\" IS NULL");
        // What happened on a day.
        builder.HasIndex(user => new { user.JoinedAt, user.Source });
        builder.HasIndex(user => user.LastSeenAt);
        builder.HasIndex(user => user.ReachabilitySince, "IX_Users_BlockedSince").HasFilter("\"Reachability\" = 1");
        builder.Property(user => user.Source).HasMaxLength(User.MaxSourceLength);
        builder.Property(user => user.Language).HasMaxLength(2);
        builder.Property(user => user.TelegramName).HasMaxLength(MaxTelegramNameLength);
        builder.Property(user => user.Username).HasMaxLength(64);
        builder.ComplexProperty(user => user.PersonalData, Consent);
        builder.ComplexProperty(user => user.Advertising, Consent);
        builder.ComplexProperty(user => user.Profile!, Profile);
        builder.HasMany(user => user.ConsentLog).WithOne().HasForeignKey("UserId").IsRequired();
    }

    private static void Consent(ComplexPropertyBuilder<Consent> consent) => consent.Property(c => c.Version).HasMaxLength(MaxVersionLength);

    private static void Profile(ComplexPropertyBuilder<Profile> profile)
    {
        profile.Property(p => p.FullName).HasMaxLength(PersonName.MaxLength).HasConversion(name => name.Value, stored => PersonName.Stored(stored));
        profile.Property(p => p.Company).HasMaxLength(CompanyName.MaxLength).HasConversion(name => name!.Value, stored => CompanyName.Stored(stored));
        profile.Property(p => p.Position).HasMaxLength(JobTitle.MaxLength).HasConversion(title => title!.Value, stored => JobTitle.Stored(stored));
        profile.Property(p => p.Phone).HasMaxLength(16).HasConversion(phone => phone.Value, stored => PhoneNumber.Stored(stored));
    }
}
