using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Users;

/// <summary>A person's position: one line of 1–100 UTF-16 units with at least one letter.</summary>
public sealed record JobTitle
{
    /// <summary>The greatest length in UTF-16 units.</summary>
    public const int MaxLength = 100;

    private JobTitle(string value) => Value = value;

    /// <summary>The position as it is kept and shown.</summary>
    public string Value { get; }

    /// <summary>Reads what a person typed (<c>position.empty</c>, <c>position.too_long</c>, <c>position.no_words</c>, <c>position.no_letters</c>).</summary>
    public static Result<JobTitle> Parse(string? typed) =>
        TypedLine.Parse(typed, MaxLength, UserErrors.Position).Then(line => TypedLine.HasLetter(line) ? new JobTitle(line) : (Result<JobTitle>)UserErrors.PositionHasNoLetters);

    /// <summary>A position that was checked when it was stored.</summary>
    public static JobTitle Stored(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
