using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Infrastructure.Settings;

internal sealed class SettingConfiguration : IEntityTypeConfiguration<Setting>
{
    public void Configure(EntityTypeBuilder<Setting> builder)
    {
        builder.ToTable("Settings");
        builder.HasKey(setting => setting.Name);
        builder.Property(setting => setting.Name).HasMaxLength(Setting.MaxName).IsUnicode(false);
        // Longer than SQL Server's longest bounded text.
        builder.Property(setting => setting.Version).IsConcurrencyToken();
    }
}
