namespace SmartHeart.Bot.Kit.Telegram.Rendering;

/// <summary>A piece of Telegram HTML that must stay whole.</summary>
/// <param name="Start">Where it begins in the markup.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Units">Visible UTF-16 units: 0 for a tag, 1 for a character reference of the basic plane.</param>
internal readonly record struct HtmlToken(int Start, int End, int Units);

/// <summary>
/// Walks through Telegram HTML as the Bot API does: tags, character references, surrogate pairs, single units. What only looks like markup is text.
/// </summary>
internal ref struct HtmlTokens(ReadOnlySpan<char> html)
{
    private const int LongestReference = 10;
    private readonly ReadOnlySpan<char> _html = html;
    private int _at;

    /// <summary>The token that <see cref="MoveNext"/> found.</summary>
    public HtmlToken Current { get; private set; }

    /// <summary>Goes to the next token.</summary>
    public bool MoveNext()
    {
        if (_at >= _html.Length) return false;
        var (length, units) = Next(_html[_at..]);
        Current = new HtmlToken(_at, _at + length, units);
        _at += length;
        return true;
    }

    /// <summary>For <c>foreach</c>.</summary>
    public readonly HtmlTokens GetEnumerator() => this;

    private static (int Length, int Units) Next(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '<' && rest.IndexOf('>') is > 0 and var close) return (close + 1, 0);
        if (rest[0] == '&' && ReferenceLength(rest) is > 0 and var length) return (length, UnitsOf(rest[1..(length - 1)]));
        return rest.Length > 1 && char.IsSurrogatePair(rest[0], rest[1]) ? (2, 2) : (1, 1);
    }

    private static int ReferenceLength(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, LongestReference)].IndexOf(';');
        return end > 1 && rest[1..end].IndexOfAnyExcept(Names) < 0 ? end + 1 : 0;
    }

    private static int UnitsOf(ReadOnlySpan<char> name)
    {
        if (name[0] != '#') return 1;
        var number = name[1..];
        var isHex = number.Length > 0 && number[0] is 'x' or 'X';
        var isNumber = isHex
            ? int.TryParse(number[1..], System.Globalization.NumberStyles.AllowHexSpecifier, null, out var value)
            : int.TryParse(number, out value);
        return isNumber && value > char.MaxValue ? 2 : 1;
    }

    private static System.Buffers.SearchValues<char> Names { get; } =
        System.Buffers.SearchValues.Create("#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
