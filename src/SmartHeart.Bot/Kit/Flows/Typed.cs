using System.Text;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>What people type, without what could disturb the texts around it: a draft is shown before the domain has seen it.</summary>
internal static class Typed
{
    /// <summary>
    /// Drops control characters but line feeds and tabs, and all that turns the direction of writing around: embeddings, overrides and isolates
    /// (https://www.unicode.org/reports/tr9/). Joiners and marks of a script stay: words and emoji are made with them.
    /// </summary>
    public static string WithoutControls(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u202A', '\u2069') && !text.Any(char.IsControl)) return text;

        var kept = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (!(char.IsControl(unit) && unit is not ('\n' or '\t')) && !Turns(unit)) kept.Append(unit);
        }

        return kept.ToString();
    }

    private static bool Turns(char unit) => unit is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
