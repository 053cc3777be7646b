using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Common.Text.Search;

namespace SmartHeart.Infrastructure.Search;

/// <summary>A word that stands in some text, or stood there once: mistakes are put right to one of these. Derived, and nobody's.</summary>
public sealed class SearchWord
{
    /// <summary>Its stem.</summary>
    public required string Stem { get; init; }

    /// <summary>The shortest of its forms met, with its ё where a text has it so: how people are shown it.</summary>
    public required string Shown { get; init; }
}

/// <summary>A form under which a word is found in spite of a mistake (<see cref="Typos.Forms"/>).</summary>
public sealed class SearchForm
{
    /// <summary>The form's number.</summary>
    public long Form { get; init; }

    /// <summary>The word's stem.</summary>
    public required string Stem { get; init; }
}

internal sealed class SearchWordConfiguration : IEntityTypeConfiguration<SearchWord>, IEntityTypeConfiguration<SearchForm>
{
    public void Configure(EntityTypeBuilder<SearchWord> builder)
    {
        builder.ToTable("SearchWords");
        builder.HasKey(word => word.Stem);
        builder.Property(word => word.Stem).HasMaxLength(Words.MaxLength);
        builder.Property(word => word.Shown).HasMaxLength(Words.MaxLength);
    }

    public void Configure(EntityTypeBuilder<SearchForm> builder)
    {
        builder.ToTable("SearchForms");
        builder.HasKey(form => new { form.Form, form.Stem });
        builder.Property(form => form.Stem).HasMaxLength(Words.MaxLength);
    }
}
