using System.Globalization;
using System.Text;

namespace SmartHeart.Domain.Common.Text;

/// <summary>What a typed character is to the rules of this domain.</summary>
internal static class Runes
{
    private const int Joiner = 0x200D;
    private const int EmojiStyle = 0xFE0F;
    private const int Keycap = 0x20E3;

    /// <summary>
    /// Occupies no room or steers its neighbours: zero-width, bidirectional and other controls, lone surrogates, letters that look like
    /// nothing.
    /// </summary>
    public static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse => true,
        _ => rune.Value is 0xFFFD or 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0
            or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF),
    };

    /// <summary>Invisible by itself, but part of an emoji after another: joiner, style, the letters of a subdivision flag.</summary>
    public static bool ContinuesEmoji(Rune rune) => rune.Value is Joiner or EmojiStyle or (>= 0xE0020 and <= 0xE007F);

    /// <summary>Whether an invisible character is part of the emoji before it.</summary>
    public static bool MayFollow(Rune last, Rune rune) =>
        ContinuesEmoji(rune) && (IsEmoji(last) || ContinuesEmoji(last) || StartsKeycap(last));

    /// <summary>A digit, # or *, which a style and a keycap after it make an emoji.</summary>
    public static bool StartsKeycap(Rune rune) => rune.Value is '#' or '*' or (>= '0' and <= '9');

    /// <summary>A picture rather than writing.</summary>
    public static bool IsEmoji(Rune rune) => rune.Value is Joiner or EmojiStyle or Keycap
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol
        || rune.Value is >= 0x1F000 and <= 0x1FAFF;

    /// <summary>A letter of any script, or a mark that belongs to one.</summary>
    public static bool IsLetter(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
