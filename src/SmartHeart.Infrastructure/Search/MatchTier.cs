using SmartHeart.Application.Search;

namespace SmartHeart.Infrastructure.Search;

/// <summary>
/// One way to match, in the language that both providers' full-text indexes read. Stems are letters and digits only and stand in quotes, so nothing that a
/// person types is taken for an operator. The better ways come first, and each is read from its newest item on until there is enough: what a search costs
/// depends on how much is shown, not on how much there is.
/// </summary>
/// <param name="Title">What the title must have; null for nothing.</param>
/// <param name="Text">What title and text must have.</param>
internal sealed record MatchTier(string? Title, string Text)
{
    /// <summary>The ways, the best first: all words in the title, one in the title, anywhere; then the same with the beginnings of an unfinished word.</summary>
    /// <param name="wanted">The words.</param>
    /// <param name="beginning">How a word is written that only begins so.</param>
    public static IEnumerable<MatchTier> Of(WantedWords wanted, Func<string, string> beginning)
    {
        var finished = wanted.Words.Select(word => $"\"{word.Stem}\"").ToArray();
        var unfinished = wanted.Words.Select(word => word.Begun ? $"(\"{word.Stem}\" OR {beginning(word.Form)})" : $"\"{word.Stem}\"").ToArray();
        var tiers = Of(finished);
        return wanted.Words.Any(word => word.Begun) ? tiers.Concat(Of(unfinished)) : tiers;
    }

    /// <summary>The widest of the ways: what all others find and more.</summary>
    public static string Widest(WantedWords wanted, Func<string, string> beginning) => Of(wanted, beginning).Last().Text;

    private static IEnumerable<MatchTier> Of(string[] terms)
    {
        var all = string.Join(" AND ", terms);
        yield return new MatchTier(all, all);
        if (terms.Length > 1) yield return new MatchTier(string.Join(" OR ", terms), all);
        yield return new MatchTier(null, all);
    }

    /// <summary>Goes through the ways until there is enough.</summary>
    /// <param name="tiers">The ways.</param>
    /// <param name="limit">How many ids at most.</param>
    /// <param name="read">Ids of a way, the newest first, at most <paramref name="limit"/>.</param>
    public static async Task<IReadOnlyList<int>> Gather(IEnumerable<MatchTier> tiers, int limit, Func<MatchTier, Task<List<int>>> read)
    {
        var found = new List<int>();
        foreach (var tier in tiers)
        {
            found.AddRange((await read(tier)).Except(found).Take(limit - found.Count).ToArray());
            if (found.Count == limit) break;
        }

        return found;
    }
}
