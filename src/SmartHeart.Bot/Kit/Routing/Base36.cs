namespace SmartHeart.Bot.Kit.Routing;

/// <summary>Integers in the alphabet that both callback data and start payloads allow; a negative one begins with an underscore.</summary>
internal static class Base36
{
    /// <summary>Most characters of an <see cref="int"/>.</summary>
    public const int WorstInt = 7;

    /// <summary>Most characters of a <see cref="long"/>.</summary>
    public const int WorstLong = 14;

    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>Shortest form.</summary>
    public static string Write(long value)
    {
        Span<char> buffer = stackalloc char[WorstLong];
        var at = buffer.Length;
        var rest = value < 0 ? (ulong)-value : (ulong)value;
        do
        {
            buffer[--at] = Digits[(int)(rest % 36)];
            rest /= 36;
        }
        while (rest > 0);
        if (value < 0) buffer[--at] = '_';
        return new string(buffer[at..]);
    }

    /// <summary>Reads what <see cref="Write"/> made (but of <see cref="long.MinValue"/>); false for anything else.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        var negative = text.Length > 0 && text[0] == '_';
        if (negative) text = text[1..];
        if (text.IsEmpty || text.Length > WorstLong - 1 || (text[0] == '0' && (negative || text.Length > 1))) return false;
        foreach (var c in text)
        {
            var digit = c switch { >= '0' and <= '9' => c - '0', >= 'a' and <= 'z' => c - 'a' + 10, _ => -1 };
            if (digit < 0 || value > (long.MaxValue - digit) / 36) return false;
            value = (value * 36) + digit;
        }

        if (negative) value = -value;
        return true;
    }
}
