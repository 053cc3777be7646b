using System.Text;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Users;

/// <summary>
/// A person's full name, 2–100 UTF-16 units: letters of any script, spaces, hyphens, apostrophes and dots, with at least two letters.
/// </summary>
public sealed record PersonName
{
    /// <summary>The least length and the least number of letters.</summary>
    public const int MinLength = 2;

    /// <summary>The greatest length in UTF-16 units.</summary>
    public const int MaxLength = 100;

    private static readonly string[] LinkMarks = ["://", "www.", "t.me/", "tg:", "@"];
    private static readonly string[] LinkEnds = [".ru", ".рф", ".com", ".net", ".org", ".me", ".io", ".info", ".su", ".by", ".kz"];

    private PersonName(string value) => Value = value;

    /// <summary>The name as it is kept and shown.</summary>
    public string Value { get; }

    /// <summary>Reads what a person typed and says exactly what is wrong with it (<c>name.*</c>).</summary>
    public static Result<PersonName> Parse(string? typed)
    {
        var name = Typographic(TypedLine.Clean(typed, keepEmoji: false));
        if (name.Length == 0) return HasOnlyEmojiParts(typed) ? UserErrors.NameHasEmoji : UserErrors.NameEmpty;
        if (name.Length > MaxLength) return UserErrors.NameTooLong.With("max", MaxLength).With("length", name.Length);
        if (name.AsSpan().IndexOfAny('<', '>') >= 0) return UserErrors.NameHasMarkup;
        if (HasLink(name)) return UserErrors.NameHasLink;

        var letters = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsLetter(rune)) letters++;
            else if (WhyNot(rune) is { } fault) return fault;
        }

        if (name.Length < MinLength) return UserErrors.NameTooShort.With("min", MinLength);
        if (letters < MinLength) return UserErrors.NameHasFewLetters.With("min", MinLength);
        return new PersonName(name);
    }

    /// <summary>A name that was checked when it was stored: later rules don't make it unreadable.</summary>
    public static PersonName Stored(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static Error? WhyNot(Rune rune)
    {
        if (Runes.IsLetter(rune) || rune.Value is ' ' or '-' or '\'' or '.') return null;
        if (Rune.IsDigit(rune) || Rune.IsNumber(rune)) return UserErrors.NameHasDigits;
        return Runes.IsEmoji(rune) ? UserErrors.NameHasEmoji : UserErrors.NameHasSymbol.With("symbol", rune.ToString());
    }

    /// <summary>Keyboards offer several hyphens and apostrophes; one of each is kept, so that equal names are equal.</summary>
    private static string Typographic(string line) => line
        .Replace('\u2010', '-').Replace('\u2011', '-').Replace('\u2012', '-').Replace('\u2013', '-')
        .Replace('\u2018', '\'').Replace('\u2019', '\'').Replace('\u02BC', '\'').Replace('`', '\'');

    private static bool HasLink(string name) =>
        Array.Exists(LinkMarks, mark => name.Contains(mark, StringComparison.OrdinalIgnoreCase))
        || Array.Exists(name.Split(' '), word => Array.Exists(LinkEnds, end => word.EndsWith(end, StringComparison.OrdinalIgnoreCase)));

    private static bool HasOnlyEmojiParts(string? typed) => TypedLine.Clean(typed, keepEmoji: true).Length > 0;
}
