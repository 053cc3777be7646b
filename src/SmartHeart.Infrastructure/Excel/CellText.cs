using System.Buffers;
using System.Globalization;
using System.Text;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>Makes any text one that a cell may hold.</summary>
internal static class CellText
{
    /// <summary>The most UTF-16 units of a cell (support.microsoft.com, «Excel specifications and limits»).</summary>
    public const int MaxLength = 32_767;

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(unit => (char)unit).Where(unit => IsAllowed(unit) && unit is not ('<' or '>' or '&' or '\u0085' or '\u2028' or '\u2029'))]);

    /// <summary>Whether a text may stand in a cell as it is, without <see cref="Clean"/> and <see cref="Escape"/>.</summary>
    public static bool IsPlain(string text) =>
        text.Length <= MaxLength && !text.AsSpan().ContainsAnyExcept(Plain) && !text.Contains("_x", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Leaves out what XML can't carry, makes every end of a line a line feed, cuts what is too long, and guards what looks like an escape: <c>_x0041_</c> would
    /// be read as A (ECMA-376 part 1, 22.9.2.19).
    /// </summary>
    public static string Clean(string text)
    {
        if (IsPlain(text)) return text;

        var clean = new StringBuilder(text.Length);
        var line = text.ReplaceLineEndings("\n");
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsHighSurrogate(line[i]) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1])) clean.Append(line, i++, 2);
            else if (IsEscape(line, i)) clean.Append("_x005F_");
            else if (IsAllowed(line[i])) clean.Append(line[i]);
        }

        return Cut(clean);
    }

    /// <summary>Guards what would be markup.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static bool IsAllowed(char unit) => unit is >= ' ' or '\t' or '\n' && !char.IsSurrogate(unit) && unit is not ('\uFFFE' or '\uFFFF');

    private static bool IsEscape(string text, int at) =>
        text[at] == '_' && at + 6 < text.Length && text[at + 1] is 'x' or 'X' && text[at + 6] == '_'
        && uint.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);

    private static string Cut(StringBuilder text)
    {
        if (text.Length <= MaxLength) return text.ToString();

        return text.ToString(0, char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength);
    }
}
