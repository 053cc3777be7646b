using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartHeart.Infrastructure.AmoCrm;

/// <summary>The pair of tokens that AmoCRM's OAuth gave last. One row. A refresh token is good once: the new pair is stored before it is used.</summary>
internal sealed class AmoTokens
{
    /// <summary>Its key.</summary>
    public const int TheOne = 1;

    /// <summary>1.</summary>
    public int Id { get; init; } = TheOne;

    /// <summary>The refresh token of the configuration that the pair descends from, hashed: another one there begins anew.</summary>
    public required string Origin { get; set; }

    /// <summary>Secret.</summary>
    public required string Access { get; set; }

    /// <summary>Secret.</summary>
    public required string Refresh { get; set; }

    /// <summary>When the access token ends, UTC.</summary>
    public DateTimeOffset EndsAt { get; set; }
}

internal sealed class AmoTokensConfiguration : IEntityTypeConfiguration<AmoTokens>
{
    public void Configure(EntityTypeBuilder<AmoTokens> builder)
    {
        builder.ToTable("AmoTokens");
        builder.Property(tokens => tokens.Id).ValueGeneratedNever();
        builder.Property(tokens => tokens.Origin).HasMaxLength(64).IsUnicode(false);
        builder.Property(tokens => tokens.Access).HasMaxLength(4000).IsUnicode(false);
        builder.Property(tokens => tokens.Refresh).HasMaxLength(4000).IsUnicode(false);
    }
}
