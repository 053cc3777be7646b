using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Content;

/// <summary>
/// The title of a category: one plain line of 1–64 UTF-16 units (it stands on a button) with at least one letter or digit.
/// </summary>
public sealed record CategoryTitle
{
    /// <summary>The greatest length in UTF-16 units.</summary>
    public const int MaxLength = 64;

    private CategoryTitle(string value) => Value = value;

    /// <summary>Plain text: to be escaped where it is shown.</summary>
    public string Value { get; }

    /// <summary>Reads what was typed (<c>title.empty</c>, <c>title.too_long</c>, <c>title.no_words</c>).</summary>
    public static Result<CategoryTitle> Parse(string? typed) =>
        TypedLine.Parse(typed, MaxLength, ContentErrors.Title).Map(line => new CategoryTitle(line));

    /// <summary>A title that was checked when it was stored.</summary>
    public static CategoryTitle Stored(string value) => new(value);

    /// <summary>Whether people would take both for the same title.</summary>
    public bool Resembles(CategoryTitle other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
