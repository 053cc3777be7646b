using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Users;

/// <summary>Where a person works: one line of 1–100 UTF-16 units with at least one letter.</summary>
public sealed record CompanyName
{
    /// <summary>The greatest length in UTF-16 units.</summary>
    public const int MaxLength = 100;

    private CompanyName(string value) => Value = value;

    /// <summary>The name as it is kept and shown.</summary>
    public string Value { get; }

    /// <summary>Reads what a person typed (<c>company.empty</c>, <c>company.too_long</c>, <c>company.no_words</c>, <c>company.no_letters</c>).</summary>
    public static Result<CompanyName> Parse(string? typed) =>
        TypedLine.Parse(typed, MaxLength, UserErrors.Company).Then(line => TypedLine.HasLetter(line) ? new CompanyName(line) : (Result<CompanyName>)UserErrors.CompanyHasNoLetters);

    /// <summary>A name that was checked when it was stored.</summary>
    public static CompanyName Stored(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
