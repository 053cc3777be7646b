using System.Globalization;
using System.Text;

namespace SmartHeart.Domain.Common.Text;

/// <summary>Telegram's HTML: core.telegram.org/bots/api#html-style.</summary>
internal static class TelegramHtml
{
    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "span", "tg-spoiler", "a", "tg-emoji", "tg-time", "code", "pre", "blockquote",
    };

    /// <summary>Measures what is visible.</summary>
    /// <returns>
    /// The index of the first thing Telegram would refuse, or -1; visible UTF-16 units; whether none of them can be seen.
    /// </returns>
    public static (int Fault, int Length, bool Blank) Measure(string html)
    {
        var open = new Stack<string>();
        var length = 0;
        var blank = true;
        for (var i = 0; i < html.Length;)
        {
            var start = i;
            if (html[i] == '<')
            {
                if (!Tag(html, ref i, open)) return (start, length, blank);
                continue;
            }

            if (Character(html, ref i) is not { } visible) return (start, length, blank);

            length += visible.Utf16SequenceLength;
            blank &= Rune.IsWhiteSpace(visible) || Runes.IsInvisible(visible);
        }

        return (open.Count == 0 ? -1 : html.Length, length, blank);
    }

    /// <summary>What is visible, without formatting; what Telegram would refuse stands as it is.</summary>
    public static string Plain(string html)
    {
        var plain = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length;)
        {
            var end = html[i] == '<' ? TagEnd(html, i) : -1;
            if (end >= 0)
            {
                // These begin and end a line by themselves.
                if (html.AsSpan(i + 1, end - i - 1).TrimStart('/') is ['p', 'r', 'e'] or ['b', 'l', 'o', 'c', 'k', ..]) plain.Append('\n');
                i = end + 1;
                continue;
            }

            var start = i;
            if (Character(html, ref i) is { } visible)
            {
                plain.Append(visible.ToString());
                continue;
            }

            plain.Append(html[start]);
            i = start + 1;
        }

        return plain.ToString();
    }

    private static Rune? Character(string html, ref int i)
    {
        if (html[i] == '&') return Entity(html, ref i);
        if (html[i] == '>' || !Rune.TryGetRuneAt(html, i, out var rune)) return null;

        i += rune.Utf16SequenceLength;
        return rune;
    }

    private static Rune? Entity(string html, ref int i)
    {
        var end = html.IndexOf(';', i);
        if (end < 0) return null;

        var name = html.AsSpan(i + 1, end - i - 1);
        i = end + 1;
        return name switch
        {
            "lt" => new Rune('<'),
            "gt" => new Rune('>'),
            "amp" => new Rune('&'),
            "quot" => new Rune('"'),
            _ => Numeric(name),
        };
    }

    private static Rune? Numeric(ReadOnlySpan<char> name)
    {
        if (name is not ['#', .. var digits]) return null;

        var isHex = digits is ['x' or 'X', ..];
        var isNumber = isHex
            ? int.TryParse(digits[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        return isNumber && code > 0 && Rune.IsValid(code) ? new Rune(code) : null;
    }

    private static bool Tag(string html, ref int i, Stack<string> open)
    {
        var end = TagEnd(html, i);
        if (end < 0) return false;

        var inside = html.AsSpan(i + 1, end - i - 1);
        i = end + 1;
        if (inside is ['/', .. var closed]) return open.TryPop(out var last) && closed.SequenceEqual(last);

        var space = inside.IndexOf(' ');
        var name = (space < 0 ? inside : inside[..space]).ToString();
        if (!Tags.Contains(name) || !MayStand(name, open)) return false;

        open.Push(name);
        return HasItsAttribute(name, space < 0 ? default : inside[space..]);
    }

    /// <summary>A quoted value may hold a bracket.</summary>
    private static int TagEnd(string html, int start)
    {
        var quoted = false;
        for (var i = start; i < html.Length; i++)
        {
            if (html[i] == '"') quoted = !quoted;
            else if (html[i] == '>' && !quoted) return i;
        }

        return -1;
    }

    /// <summary>Code holds nothing else (a pre may hold one code), a quotation holds no quotation.</summary>
    private static bool MayStand(string name, Stack<string> open) => name switch
    {
        "blockquote" => !open.Contains("blockquote") && !open.Contains("pre") && !open.Contains("code"),
        "code" => !open.Contains("code"),
        _ => !open.Contains("pre") && !open.Contains("code"),
    };

    private static bool HasItsAttribute(string name, ReadOnlySpan<char> attributes) => name switch
    {
        "a" => attributes.Contains(" href=\"", StringComparison.Ordinal),
        "span" => attributes.SequenceEqual(" class=\"tg-spoiler\""),
        "tg-emoji" => attributes.StartsWith(" emoji-id=\"", StringComparison.Ordinal),
        "tg-time" => attributes.Contains(" unix=\"", StringComparison.Ordinal),
        "code" => attributes.IsEmpty || attributes.StartsWith(" class=\"language-", StringComparison.Ordinal),
        "blockquote" => attributes.IsEmpty || attributes.SequenceEqual(" expandable"),
        _ => attributes.IsEmpty,
    };
}
