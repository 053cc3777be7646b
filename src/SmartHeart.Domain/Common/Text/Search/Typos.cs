namespace SmartHeart.Domain.Common.Text.Search;

/// <summary>
/// Finds words that are one mistake apart (a wrong, missing or extra letter, or two neighbours swapped) by looking up equal values: such two words always
/// share a form when each is written with nothing and with each single letter left out.
/// </summary>
public static class Typos
{
    /// <summary>Shorter words are too near to too many others.</summary>
    public const int ShortestWord = 4;

    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>
    /// The forms of a word as numbers that are never different for the same form (64-bit FNV-1a, tools.ietf.org/html/draft-eastlake-fnv). Two forms may share
    /// a number by chance: look with <see cref="AreNear"/>.
    /// </summary>
    public static IEnumerable<long> Forms(string word) =>
        Enumerable.Range(-1, word.Length + 1).Select(left => Hash(word, left)).Distinct();

    /// <summary>Words that a slip in an ending may have hidden: each letter left out, then the stem taken.</summary>
    public static IEnumerable<string> StemsWithin(string form) =>
        Enumerable.Range(0, form.Length).Select(left => Stems.Of(form.Remove(left, 1))).Where(stem => stem.Length > 0).Distinct();

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
