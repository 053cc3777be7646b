using System.Globalization;
using System.Text;

namespace SmartHeart.Domain.Common.Text;

/// <summary>One line as people type and paste it, brought to the form in which it is checked and kept.</summary>
internal static class TypedLine
{
    /// <summary>
    /// Trimmed, runs of white space as one space, invisible characters dropped, Unicode form C. Invisible parts of emoji stay
    /// if <paramref name="keepEmoji"/>.
    /// </summary>
    public static string Clean(string? typed, bool keepEmoji)
    {
        if (string.IsNullOrEmpty(typed)) return string.Empty;

        var line = new StringBuilder(typed.Length);
        var last = new Rune(' ');
        foreach (var rune in typed.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && last.Value != ' ') line.Append(' ');
                last = new Rune(' ');
                continue;
            }

            if (Runes.IsInvisible(rune) && !(keepEmoji && Runes.MayFollow(last, rune))) continue;

            line.Append(rune);
            last = rune;
        }

        return line.ToString().TrimEnd(' ', '\u200D').Normalize(NormalizationForm.FormC);
    }

    /// <summary>The beginning of a line, of at most <paramref name="length"/> UTF-16 units; never half an emoji.</summary>
    public static string Cut(string line, int length)
    {
        var end = 0;
        while (end < line.Length && end + StringInfo.GetNextTextElementLength(line, end) is var next && next <= length) end = next;
        return line[..end].TrimEnd();
    }

    /// <summary>Whether there is a letter of any script in it.</summary>
    public static bool HasLetter(string line) => line.EnumerateRunes().Any(Rune.IsLetter);

    /// <summary>Cleans a line that must say something: at least one letter or digit, at most <paramref name="max"/> UTF-16 units.</summary>
    public static Result<string> Parse(string? typed, int max, LineErrors errors)
    {
        var line = Clean(typed, keepEmoji: true);
        if (line.Length == 0) return errors.Empty;
        if (line.Length > max) return errors.TooLong.With("max", max).With("length", line.Length);

        foreach (var rune in line.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) return line;
        }

        return errors.NoWords;
    }
}

/// <summary>How a kind of line refuses.</summary>
/// <param name="Empty">Nothing visible was typed.</param>
/// <param name="TooLong">Gets <c>max</c> and <c>length</c>.</param>
/// <param name="NoWords">Only emoji or punctuation.</param>
internal sealed record LineErrors(Error Empty, Error TooLong, Error NoWords);
