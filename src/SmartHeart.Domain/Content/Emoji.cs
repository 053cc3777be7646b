using System.Globalization;
using System.Text;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Content;

/// <summary>Exactly one emoji as people see it: with its skin tone, joined figures or flag letters.</summary>
public sealed record Emoji
{
    /// <summary>The greatest length in UTF-16 units; the longest joined family has 25.</summary>
    public const int MaxLength = 32;

    private Emoji(string value) => Value = value;

    /// <summary>The emoji itself.</summary>
    public string Value { get; }

    /// <summary>Reads what was typed (<see cref="ContentErrors.EmojiNotOne"/>).</summary>
    public static Result<Emoji> Parse(string? typed)
    {
        var line = TypedLine.Clean(typed, keepEmoji: true);
        if (line.Length is 0 or > MaxLength) return ContentErrors.EmojiNotOne;
        if (StringInfo.GetNextTextElementLength(line) != line.Length) return ContentErrors.EmojiNotOne;

        return IsEmoji(line) ? new Emoji(line) : ContentErrors.EmojiNotOne;
    }

    /// <summary>An emoji that was checked when it was stored.</summary>
    public static Emoji Stored(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsEmoji(string element)
    {
        var first = Rune.GetRuneAt(element, 0);
        return Runes.StartsKeycap(first) ? element.EndsWith('\u20E3') : Runes.IsEmoji(first);
    }
}
