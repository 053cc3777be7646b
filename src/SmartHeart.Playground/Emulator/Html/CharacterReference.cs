using System.Buffers.Text;
using System.Text;

namespace SmartHeart.Playground.Emulator;

/// <summary>The references Telegram decodes: &amp;lt; &amp;gt; &amp;amp; &amp;quot; and numeric ones. Others stay text.</summary>
internal static class CharacterReference
{
    private const int LongestNumber = 8;

    public static bool TryRead(ReadOnlySpan<byte> text, out Rune rune, out int used)
    {
        (rune, used) = (default, 0);
        if (text.Length > 2 && text[1] == '#') return TryReadNumber(text, out rune, out used);
        var (character, length) = text switch
        {
            _ when text.StartsWith("&lt"u8) => ('<', 3),
            _ when text.StartsWith("&gt"u8) => ('>', 3),
            _ when text.StartsWith("&amp"u8) => ('&', 4),
            _ when text.StartsWith("&quot"u8) => ('"', 5),
            _ => ('\0', 0),
        };
        // «&lt;» and «&lt» alike, but not the beginning of a longer name.
        if (length == 0 || (length < text.Length && char.IsAsciiLetterOrDigit((char)text[length]))) return false;
        rune = new Rune(character);
        used = length < text.Length && text[length] == ';' ? length + 1 : length;
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> text, out Rune rune, out int used)
    {
        var isHex = text[2] is (byte)'x' or (byte)'X';
        var digits = text[(isHex ? 3 : 2)..];
        digits = digits[..Math.Min(digits.Length, LongestNumber)];
        (rune, used) = (default, 0);
        if (!Utf8Parser.TryParse(digits, out int code, out var length, isHex ? 'X' : 'D') || code <= 0 || !Rune.TryCreate(code, out rune))
        {
            return false;
        }
        used = (isHex ? 3 : 2) + length;
        if (used < text.Length && text[used] == ';') used++;
        return true;
    }
}
