using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartHeart.Infrastructure.Scheduling;

/// <summary>That one host alone does something, for a while.</summary>
public sealed class Lease
{
    /// <summary>What is done.</summary>
    public required string Name { get; init; }

    /// <summary>Names the process.</summary>
    public required Guid Owner { get; init; }

    /// <summary>After that it is taken for dead, UTC.</summary>
    public required DateTimeOffset Until { get; init; }
}

internal sealed class LeaseConfiguration : IEntityTypeConfiguration<Lease>
{
    public void Configure(EntityTypeBuilder<Lease> builder)
    {
        builder.ToTable("Leases");
        builder.HasKey(lease => lease.Name);
        builder.Property(lease => lease.Name).HasMaxLength(32);
    }
}
