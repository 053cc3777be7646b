using System.Text;

namespace SmartHeart.Playground.Emulator;

/// <summary>Reads a start tag's attributes and keeps the one that matters to its tag.</summary>
internal readonly ref struct HtmlAttributes(ReadOnlySpan<byte> html, string tag, int tagBegin)
{
    private readonly ReadOnlySpan<byte> _html = html;

    /// <param name="at">Behind the tag's name; moved on to its closing bracket.</param>
    public string? Read(ref int at)
    {
        string? argument = null;
        while (true)
        {
            SkipSpace(ref at);
            if (At(at) == '>') return argument;
            var name = ReadName(ref at);
            SkipSpace(ref at);
            if (At(at) == 0) throw Unclosed();
            if (At(at) != '=')
            {
                argument = Kept(name, "1") ?? argument;
                continue;
            }

            at++;
            SkipSpace(ref at);
            if (At(at) == 0) throw Unclosed();
            var value = ReadValue(ref at);
            argument = (tag, name) is ("tg-time", "format") ? $"{argument} {value}" : Kept(name, value) ?? argument;
            if (At(at) == 0) throw Unclosed();
        }
    }

    private string? Kept(string name, string value) => (tag, name) switch
    {
        ("a", "href") => value,
        ("code", "class") when value.StartsWith("language-", StringComparison.Ordinal) => value[9..],
        ("span", "class") when value.StartsWith("tg-", StringComparison.Ordinal) => value[3..],
        ("tg-emoji", "emoji-id") => value,
        ("tg-time", "unix") => value,
        ("blockquote", "expandable") => "1",
        _ => null,
    };

    private string ReadName(ref int at)
    {
        var from = at;
        while (At(at) is not (0 or (byte)'=' or (byte)'>' or (byte)'/' or (byte)'"' or (byte)'\'') && !HtmlText.IsSpace(At(at))) at++;
        if (at > from) return Encoding.UTF8.GetString(_html[from..at]).ToLowerInvariant();
        throw At(at) == 0 ? Unclosed() : HtmlText.Fault($"Empty attribute name in the tag \"{tag}\" at byte offset {tagBegin}");
    }

    private string ReadValue(ref int at)
    {
        if (At(at) is not ((byte)'"' or (byte)'\'')) return ReadToken(ref at);
        var quote = At(at++);
        var value = new StringBuilder();
        var run = at;
        while (At(at) != 0 && At(at) != quote)
        {
            if (At(at) == '&' && CharacterReference.TryRead(_html[at..], out var rune, out var used))
            {
                value.Append(Encoding.UTF8.GetString(_html[run..at])).Append(rune.ToString());
                run = at += used;
                continue;
            }

            at++;
        }

        value.Append(Encoding.UTF8.GetString(_html[run..at]));
        if (At(at) == quote) at++;
        return value.ToString();
    }

    private string ReadToken(ref int at)
    {
        var from = at;
        while (char.IsAsciiLetterOrDigit((char)At(at)) || At(at) is (byte)'.' or (byte)'-') at++;
        if (At(at) != '>' && !HtmlText.IsSpace(At(at))) throw HtmlText.Fault($"Unexpected end of name token at byte offset {from}");
        return Encoding.UTF8.GetString(_html[from..at]).ToLowerInvariant();
    }

    private void SkipSpace(ref int at)
    {
        while (HtmlText.IsSpace(At(at))) at++;
    }

    private byte At(int index) => index < _html.Length ? _html[index] : (byte)0;

    private Refusal Unclosed() => HtmlText.Fault($"Unclosed start tag \"{tag}\" at byte offset {tagBegin}");
}
