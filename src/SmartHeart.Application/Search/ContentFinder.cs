using SmartHeart.Domain.Common.Text.Search;
using SmartHeart.Domain.Search;

namespace SmartHeart.Application.Search;

/// <summary>
/// How a phrase is looked for: all its words; else all of them with mistakes put right; else as many of them as can be. The number of questions to the index does
/// not depend on how many words there are.
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
        var items = await reads.MatchEach([.. wanted.Words.Select(word => new WantedWords(word))], OneMore, cancellationToken);
        var rarestFirst = wanted.Words.Zip(items, (word, ids) => (Word: word, ids.Count))
            .Where(count => count.Count > 0).OrderBy(count => count.Count).Select(count => count.Word).ToArray();
        var parts = Parts(rarestFirst).Select(words => new WantedWords([.. words])).ToArray();
        var found = parts.Length == 0 ? [] : await reads.MatchEach(parts, OneMore, cancellationToken);
        var best = found.TakeWhile(ids => ids.Count == 0).Count();
        if (best == parts.Length) return [];

        // The best part in its own order, titles first; of what comes after it the newest first.
        var first = await reads.Match(parts[best], OneMore, cancellationToken);
        return [.. first.Concat(found.Skip(best).SelectMany(ids => ids)).Distinct().Take(OneMore)];
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
