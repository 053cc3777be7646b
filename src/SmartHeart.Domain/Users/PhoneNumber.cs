using System.Text;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Users;

/// <summary>
/// A phone number in E.164 form: <c>+</c> and 8–15 digits, country code first (ITU-T E.164; the lower bound keeps out extensions and short codes).
/// </summary>
public sealed record PhoneNumber
{
    private const int MinDigits = 8;
    private const int MaxDigits = 15;
    private const int RussianDigits = 11;

    // Hyphens, dashes and the minus of every keyboard among them.
    private const string Separators = " -\u2010\u2011\u2012\u2013\u2014\u2212./()";

    private PhoneNumber(string value) => Value = value;

    /// <summary><c>+79161234567</c>.</summary>
    public string Value { get; }

    /// <summary>
    /// Reads what a person typed: Russian 8…, 7…, +7… or ten digits from 9; other countries with + or 00. Spaces, dashes, dots and
    /// brackets may stand anywhere.
    /// </summary>
    public static Result<PhoneNumber> Parse(string? typed)
    {
        var line = TypedLine.Clean(typed, keepEmoji: false);
        if (line.Length == 0) return UserErrors.PhoneEmpty;

        return line[0] == '+' ? Digits(line[1..]).Then(International) : Digits(line).Then(Domestic);
    }

    /// <summary>A number that was checked when it was stored.</summary>
    public static PhoneNumber Stored(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static Result<string> Digits(string line)
    {
        var digits = new StringBuilder(line.Length);
        var strange = false;
        foreach (var rune in line.EnumerateRunes())
        {
            if (Rune.IsDigit(rune)) digits.Append((int)Rune.GetNumericValue(rune));
            else if (Rune.IsLetter(rune)) return UserErrors.PhoneHasLetters;
            else strange |= !Separators.Contains(rune.ToString(), StringComparison.Ordinal);
        }

        if (strange) return UserErrors.PhoneFormUnknown;
        return digits.Length == 0 ? UserErrors.PhoneEmpty : digits.ToString();
    }

    private static Result<PhoneNumber> Domestic(string digits)
    {
        if (digits.StartsWith("00", StringComparison.Ordinal)) return International(digits[2..]);

        return (digits[0], digits.Length) switch
        {
            ('9', 10) => Russian("7" + digits),
            ('7' or '8', RussianDigits) => Russian("7" + digits[1..]),
            ('7' or '8', > RussianDigits) => UserErrors.PhoneTooLong.With("max", RussianDigits),
            (_, > MaxDigits) => UserErrors.PhoneTooLong.With("max", MaxDigits),
            ('7' or '8', _) or (_, < 10) => UserErrors.PhoneTooShort.With("min", RussianDigits),
            _ => UserErrors.PhoneFormUnknown,
        };
    }

    private static Result<PhoneNumber> International(string digits)
    {
        // "+8 916 …" is how Russians mistype their own numbers; no country code begins with 89.
        if (digits.Length == RussianDigits && digits.StartsWith("89", StringComparison.Ordinal)) return Russian("7" + digits[1..]);
        if (digits.StartsWith('7')) return Russian(digits);

        if (digits.Length < MinDigits) return UserErrors.PhoneTooShort.With("min", MinDigits);
        if (digits.Length > MaxDigits) return UserErrors.PhoneTooLong.With("max", MaxDigits);
        return digits[0] == '0' ? UserErrors.PhoneFormUnknown : new PhoneNumber("+" + digits);
    }

    /// <summary>Country code 7: Russia (area codes from 3, 4, 8, 9) and Kazakhstan (6, 7).</summary>
    private static Result<PhoneNumber> Russian(string digits) => digits.Length switch
    {
        < RussianDigits => UserErrors.PhoneTooShort.With("min", RussianDigits),
        > RussianDigits => UserErrors.PhoneTooLong.With("max", RussianDigits),
        _ => digits[1] is '0' or '1' or '2' or '5' ? UserErrors.PhoneFormUnknown : new PhoneNumber("+" + digits),
    };
}
