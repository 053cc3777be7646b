using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Search;

/// <summary>What a person looks for: one plain line of 1–100 UTF-16 units with at least one letter or digit.</summary>
public sealed record SearchPhrase
{
    /// <summary>The greatest length in UTF-16 units.</summary>
    public const int MaxLength = 100;

    private SearchPhrase(string value) => Value = value;

    /// <summary>Plain text: to be escaped where it is shown.</summary>
    public string Value { get; }

    /// <summary>Reads what was typed (<c>search.empty</c>, <c>search.too_long</c>, <c>search.no_words</c>).</summary>
    public static Result<SearchPhrase> Parse(string? typed) =>
        TypedLine.Parse(typed, MaxLength, SearchErrors.Phrase).Map(line => new SearchPhrase(line));

    /// <summary>A phrase that was checked when it was stored.</summary>
    public static SearchPhrase Stored(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
