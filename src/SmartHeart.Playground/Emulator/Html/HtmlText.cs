using System.Buffers;
using System.Text;

namespace SmartHeart.Playground.Emulator;

/// <summary>
/// Telegram's HTML (https://core.telegram.org/bots/api#html-style) into text and entities, in one pass over the UTF-8 bytes,
/// with its rules and its words for faults; byte offsets are of the input.
/// </summary>
internal ref struct HtmlText
{
    private readonly ReadOnlySpan<byte> _html;
    private readonly char[] _text;
    private int _at;
    private int _length;
    private List<OpenTag>? _open;
    private List<TextEntity>? _entities;

    private HtmlText(ReadOnlySpan<byte> html, char[] text)
    {
        _html = html;
        _text = text;
    }

    /// <summary>A byte of the input; 0 behind its end, which saves a check at each step.</summary>
    private readonly byte Current => _at < _html.Length ? _html[_at] : (byte)0;

    /// <exception cref="Refusal">400, can't parse entities.</exception>
    public static (string Text, List<TextEntity>? Entities) Parse(ReadOnlySpan<byte> html)
    {
        // UTF-16 never has more units than UTF-8 has bytes.
        var rented = ArrayPool<char>.Shared.Rent(html.Length + 2);
        try
        {
            var parser = new HtmlText(html, rented);
            parser.Run();
            return (new string(rented, 0, parser._length), parser._entities);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    internal static Refusal Fault(string words) => Refusal.BadRequest("can't parse entities: " + words);

    private void Run()
    {
        while (_at < _html.Length)
        {
            var run = _html[_at..].IndexOfAny((byte)'<', (byte)'&');
            CopyText(run < 0 ? _html.Length - _at : run);
            if (_at == _html.Length) break;
            if (Current == '&') ReadReference();
            else if (_at + 1 < _html.Length && _html[_at + 1] == '/') ReadEndTag();
            else ReadStartTag();
        }

        if (_open is { Count: > 0 }) throw Fault($"Can't find end tag corresponding to start tag \"{_open[^1].Name}\"");
    }

    private void CopyText(int bytes)
    {
        _length += Encoding.UTF8.GetChars(_html.Slice(_at, bytes), _text.AsSpan(_length));
        _at += bytes;
    }

    private void ReadReference()
    {
        if (CharacterReference.TryRead(_html[_at..], out var rune, out var used))
        {
            _length += rune.EncodeToUtf16(_text.AsSpan(_length));
            _at += used;
            return;
        }

        // Anything else behind an ampersand stays as it is written.
        _text[_length++] = '&';
        _at++;
    }

    private void ReadStartTag()
    {
        var begin = _at++;
        while (Current != 0 && !IsSpace(Current) && Current != '>') _at++;
        if (Current == 0) throw Fault($"Unclosed start tag at byte offset {begin}");
        var name = Encoding.UTF8.GetString(_html[(begin + 1).._at]).ToLowerInvariant();
        if (HtmlTags.EntityOf(name) is null) throw Fault($"Unsupported start tag \"{name}\" at byte offset {begin}");
        var argument = new HtmlAttributes(_html, name, begin).Read(ref _at);
        if (name == "span" && argument != "spoiler") throw Fault($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}");
        _at++;
        (_open ??= []).Add(new OpenTag(name, argument, _length));
    }

    private void ReadEndTag()
    {
        var begin = _at;
        if (_open is null or { Count: 0 }) throw Fault($"Unexpected end tag at byte offset {begin}");
        _at += 2;
        while (Current != 0 && !IsSpace(Current) && Current != '>') _at++;
        var found = Encoding.UTF8.GetString(_html[(begin + 2).._at]).ToLowerInvariant();
        while (IsSpace(Current)) _at++;
        if (Current != '>') throw Fault($"Unclosed end tag at byte offset {begin}");
        _at++;
        var open = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (found.Length > 0 && found != open.Name)
        {
            throw Fault($"Unmatched end tag at byte offset {begin}, expected \"</{open.Name}>\", found \"</{found}>\"");
        }
        if (_length > open.Offset) HtmlTags.Close(_entities ??= [], open, _text.AsSpan(open.Offset, _length - open.Offset));
    }

    internal static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\v';
}

/// <summary>A tag whose end is still to come. <paramref name="Offset"/> in UTF-16 units.</summary>
internal readonly record struct OpenTag(string Name, string? Argument, int Offset);
