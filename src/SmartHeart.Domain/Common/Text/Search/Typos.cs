namespace SmartHeart.Domain.Common.Text.Search;

/// <summary>
/// Finds words that are one mistake apart (a wrong, missing or extra letter, or two neighbours swapped) by looking up equal values: such two words always
/// share a form when each is written with nothing and with each single letter left out.
/// </summary>
public static class Typos
{
    /// <summary>Shorter words are too near to too many others.</summary>
    public const int ShortestWord = 4;

    // Without ё: it is compared as е.
    private static readonly string[] Russian = [.. Enumerable.Range('а', 'я' - 'а' + 1).Select(letter => $"{(char)letter}")];
    private static readonly string[] Latin = [.. Enumerable.Range('a', 'z' - 'a' + 1).Select(letter => $"{(char)letter}")];

    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>
    /// The forms of a word as numbers that are never different for the same form (64-bit FNV-1a, tools.ietf.org/html/draft-eastlake-fnv). Two forms may share
    /// a number by chance: look with <see cref="AreNear"/>.
    /// </summary>
    public static IEnumerable<long> Forms(string word) =>
        Enumerable.Range(-1, word.Length + 1).Select(left => Hash(word, left)).Distinct();

    /// <summary>
    /// Stems of all that may have been meant, one mistake away. A slip can hide an ending («лркция») or make one of what is none («дизан», «desing»): the stem of
    /// what was typed is then further from the right one than a mistake.
    /// </summary>
    public static IEnumerable<string> StemsNear(string form) => Near(form).Select(Stems.Of).Where(stem => stem.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>Whether at most one mistake lies between two words (optimal string alignment distance).</summary>
    public static bool AreNear(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var head = shorter.AsSpan().CommonPrefixLength(longer);
        var left = shorter.AsSpan(head);
        var right = longer.AsSpan(head);
        return (right.Length - left.Length) switch
        {
            0 => left.IsEmpty || left[1..].SequenceEqual(right[1..]) || IsSwapped(left, right),
            1 => left.SequenceEqual(right[1..]),
            _ => false,
        };
    }

    /// <summary>A letter less, another, swapped with the next, more; of other scripts' letters only what needs no new one.</summary>
    private static IEnumerable<string> Near(string form)
    {
        var letters = form.All(char.IsAsciiLetterLower) ? Latin : form.All(letter => letter is >= 'а' and <= 'я') ? Russian : [];
        for (var at = 0; at < form.Length; at++)
        {
            var without = form.Remove(at, 1);
            yield return without;
            if (at + 1 < form.Length) yield return without.Insert(at + 1, form[at..(at + 1)]);
            foreach (var letter in letters)
            {
                yield return without.Insert(at, letter);
                yield return form.Insert(at, letter);
            }
        }

        foreach (var letter in letters) yield return form + letter;
    }

    private static bool IsSwapped(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]);

    private static long Hash(string word, int without)
    {
        var hash = Basis;
        for (var i = 0; i < word.Length; i++)
        {
            if (i != without) hash = unchecked((hash ^ word[i]) * Prime);
        }

        return unchecked((long)hash);
    }
}
