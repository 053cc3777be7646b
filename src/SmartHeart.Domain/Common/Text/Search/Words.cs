using System.Globalization;
using System.Text;

namespace SmartHeart.Domain.Common.Text.Search;

/// <summary>Takes a text apart into words: runs of letters and digits of any script. Any string will do, half an emoji included.</summary>
public static class Words
{
    /// <summary>A longer word is cut: nobody looks for the tail of a link.</summary>
    public const int MaxLength = 40;

    private const int Breve = 0x0306;
    private const int ZeroWidthSpace = 0x200B;

    /// <summary>The words in order.</summary>
    public static IEnumerable<Word> Of(string text)
    {
        var form = new StringBuilder();
        var start = 0;
        var end = 0;
        for (var at = 0; at < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            var next = at + (isWhole ? rune.Utf16SequenceLength : 1);
            if (isWhole && Rune.IsLetterOrDigit(rune))
            {
                if (form.Length == 0) start = at;
                AddLetter(form, rune);
                end = next;
            }
            else if (isWhole && form.Length > 0 && IsInsideWord(rune))
            {
                if (rune.Value == Breve && form[^1] == 'и') form[^1] = 'й';
                end = next;
            }
            else if (form.Length > 0)
            {
                yield return Take();
            }

            at = next;
        }

        if (form.Length > 0) yield return Take();

        Word Take()
        {
            var word = new Word(start, end - start, form.ToString());
            form.Clear();
            return word;
        }
    }

    /// <summary>An accent or something invisible does not end a word.</summary>
    private static bool IsInsideWord(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => true,
        UnicodeCategory.Format => rune.Value != ZeroWidthSpace,
        _ => false,
    };

    private static void AddLetter(StringBuilder form, Rune letter)
    {
        var lower = Rune.ToLowerInvariant(letter);
        if (lower.Value == 'ё') lower = new Rune('е');
        if (IsSimple(lower))
        {
            if (form.Length < MaxLength) form.Append((char)lower.Value);
            return;
        }

        // «é» is looked for as «e», wide and styled letters as plain ones.
        foreach (var part in lower.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var plain = Rune.ToLowerInvariant(part);
            if (Rune.IsLetterOrDigit(plain) && form.Length + plain.Utf16SequenceLength <= MaxLength) form.Append(plain.ToString());
        }
    }

    /// <summary>Latin without accents, and Cyrillic, where й is a letter of its own.</summary>
    private static bool IsSimple(Rune letter) => letter.IsAscii || letter.Value is >= 0x0400 and <= 0x052F;
}
