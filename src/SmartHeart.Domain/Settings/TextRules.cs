using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Settings;

/// <summary>What a text of the bot may be replaced by: Telegram HTML with holes in braces.</summary>
public static class TextRules
{
    /// <summary>The most that people see of it, in UTF-16 units, holes as they are written: it shares a message of 4,096 with other texts.</summary>
    public const int MaxLength = 2000;

    /// <summary>Of what is one short line, so much at most: it may stand on a button (https://core.telegram.org/bots/api#inlinekeyboardbutton).</summary>
    public const int MaxLabel = 64;

    /// <summary>What is wrong with a text (<see cref="SettingErrors"/>); null for nothing.</summary>
    /// <param name="html">Telegram HTML, tags balanced.</param>
    /// <param name="original">What it stands for: a short line stays one.</param>
    /// <param name="holes">Those that get a value; others would be left open.</param>
    public static Error? WhyNot(string html, string original, IReadOnlyCollection<string> holes)
    {
        var length = Visible(html).Trim().Length;
        if (length == 0) return SettingErrors.TextEmpty;
        if (length > MaxLength) return SettingErrors.TextTooLong.With("max", MaxLength).With("length", length);
        if (html.Length > Setting.MaxValue) return SettingErrors.TextTooRich.With("max", Setting.MaxValue);
        if (IsLabel(original) && !IsLabel(html)) return SettingErrors.NoLabel.With("max", MaxLabel);

        return WhyNotHoles(html, holes);
    }

    /// <summary>Names of the holes, in order, each once. What is no hole is passed over.</summary>
    public static IReadOnlyList<string> HolesOf(string html)
    {
        var holes = new List<string>();
        for (var at = html.IndexOf('{'); at >= 0; at = html.IndexOf('{', at + 1))
        {
            if (html.IndexOf('}', at) is > 0 and var close && !holes.Contains(html[(at + 1)..close])) holes.Add(html[(at + 1)..close]);
        }

        return holes;
    }

    /// <summary>What is seen of markup, references not resolved but counted as one.</summary>
    private static string Visible(string html)
    {
        var seen = new System.Text.StringBuilder(html.Length);
        for (var at = 0; at < html.Length; at++)
        {
            var end = html[at] switch { '<' => html.IndexOf('>', at), '&' => html.IndexOf(';', at), _ => -1 };
            if (html[at] != '<' || end < 0) seen.Append(html[at]);
            if (end > 0) at = end;
        }

        return seen.ToString();
    }

    private static bool IsLabel(string html) => Visible(html) is { Length: <= MaxLabel } seen && !seen.Contains('\n', StringComparison.Ordinal);

    private static Error? WhyNotHoles(string html, IReadOnlyCollection<string> holes)
    {
        var (open, tag) = (-1, false);
        for (var at = 0; at < html.Length; at++)
        {
            switch (html[at])
            {
                case '<': tag = true; break;
                case '>': tag = false; break;
                case '{' when open >= 0: return SettingErrors.LoneBrace;
                case '{': open = at; break;
                case '}' when open < 0: return SettingErrors.LoneBrace;
                case '}':
                    var hole = html[(open + 1)..at];
                    if (!holes.Contains(hole)) return SettingErrors.UnknownHole.With("hole", hole).With("known", string.Join(", ", holes.Select(h => $"{{{h}}}")));
                    // Values are escaped for text, not for attributes.
                    if (tag) return SettingErrors.HoleInLink.With("hole", hole);
                    open = -1;
                    break;
            }
        }

        return open >= 0 ? SettingErrors.LoneBrace : null;
    }
}
