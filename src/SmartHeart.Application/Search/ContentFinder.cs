using SmartHeart.Domain.Common.Text.Search;
using SmartHeart.Domain.Search;

namespace SmartHeart.Application.Search;

/// <summary>
/// How a phrase is looked for: all its words; else all of them with mistakes put right; else as many of them as can be. Costs one question to the index where
/// the first way finds something, and a bounded number of small ones else.
/// </summary>
internal sealed class ContentFinder(ISearchReads reads, WordCorrection correction)
{
    private const int OneMore = SearchResults.MostFound + 1;

    /// <summary>The best of what was found.</summary>
    public async Task<Findings> Find(SearchPhrase phrase, CancellationToken cancellationToken)
    {
        var wanted = WantedWords.Of(phrase);
        var ids = await reads.Match(wanted, OneMore, cancellationToken);
        if (ids.Count > 0) return new Findings(ids, wanted);

        var replaced = await correction.Of(wanted, cancellationToken);
        var shownFor = replaced.Count == 0 ? null : Rewrite(phrase, replaced);
        if (replaced.Count > 0)
        {
            wanted = new WantedWords([.. wanted.Words.Select(word => replaced.GetValueOrDefault(word.Stem) is { } known ? new WantedWord(known.Shown, known.Stem) : word)]);
            ids = await reads.Match(wanted, OneMore, cancellationToken);
        }

        return ids.Count > 0 || wanted.Words.Length == 1
            ? new Findings(ids, wanted, shownFor)
            : new Findings(await Some(wanted, cancellationToken), wanted, shownFor, AllWords: false);
    }

    /// <summary>What has some of the words: all but one, then ever fewer of the rarest, then one.</summary>
    private async Task<IReadOnlyList<int>> Some(WantedWords wanted, CancellationToken cancellationToken)
    {
        var counts = new List<(WantedWord Word, int Items)>();
        foreach (var word in wanted.Words)
            counts.Add((word, (await reads.Match(new WantedWords(word), OneMore, cancellationToken)).Count));
        var rarestFirst = counts.Where(count => count.Items > 0).OrderBy(count => count.Items).Select(count => count.Word).ToArray();
        var found = new List<int>();
        foreach (var words in Parts(rarestFirst))
        {
            var ids = await reads.Match(new WantedWords([.. words]), OneMore, cancellationToken);
            found.AddRange(ids.Except(found).Take(OneMore - found.Count).ToArray());
            if (found.Count == OneMore) break;
        }

        return found;
    }

    private static IEnumerable<WantedWord[]> Parts(WantedWord[] rarestFirst)
    {
        if (rarestFirst.Length == 0) yield break;

        yield return rarestFirst;
        for (var without = rarestFirst.Length - 1; without >= 0 && rarestFirst.Length > 2; without--)
            yield return [.. rarestFirst[..without], .. rarestFirst[(without + 1)..]];
        for (var length = rarestFirst.Length - 2; length > 1; length--) yield return rarestFirst[..length];
        foreach (var word in rarestFirst) yield return [word];
    }

    /// <summary>The phrase as the person would have typed it.</summary>
    private static string Rewrite(SearchPhrase phrase, Dictionary<string, KnownWord> replaced)
    {
        var rewritten = phrase.Value;
        foreach (var word in Words.Of(phrase.Value).Reverse())
        {
            if (replaced.TryGetValue(word.Stem, out var known))
                rewritten = rewritten.Remove(word.Start, word.Length).Insert(word.Start, known.Shown);
        }

        return rewritten;
    }
}

/// <summary>What was found for a phrase.</summary>
/// <param name="Ids">The best first, one more than <see cref="SearchResults.MostFound"/> at most.</param>
/// <param name="Wanted">What they have.</param>
/// <param name="ShownFor">The corrected phrase, null when it is as typed.</param>
/// <param name="AllWords">Whether they have all of it.</param>
internal sealed record Findings(IReadOnlyList<int> Ids, WantedWords Wanted, string? ShownFor = null, bool AllWords = true);
