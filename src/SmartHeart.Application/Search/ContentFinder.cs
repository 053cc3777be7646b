using SmartHeart.Domain.Common.Text.Search;
using SmartHeart.Domain.Search;

namespace SmartHeart.Application.Search;

/// <summary>
/// How a phrase is looked for: all its words; else all of them with mistakes put right; else any of them. Costs one question to the index where the first
/// way finds something, and a bounded number of small ones else.
/// </summary>
internal sealed class ContentFinder(ISearchReads reads, WordCorrection correction)
{
    private const int OneMore = SearchResults.MostFound + 1;

    /// <summary>The best of what was found.</summary>
    public async Task<Findings> Find(SearchPhrase phrase, CancellationToken cancellationToken)
    {
        var wanted = WantedWords.Of(phrase);
        var found = await Match(wanted, null, cancellationToken);
        if (found.Ids.Count > 0) return found;

        var replaced = await correction.Of(wanted, cancellationToken);
        if (replaced.Count > 0)
        {
            wanted = new WantedWords([.. wanted.Words.Select(word => replaced.GetValueOrDefault(word.Stem) is { } known ? new WantedWord(known.Shown, known.Stem) : word)]);
            found = await Match(wanted, Rewrite(phrase, replaced), cancellationToken);
        }

        return found.Ids.Count > 0 || wanted.Words.Length == 1 ? found : await Match(wanted with { All = false }, found.ShownFor, cancellationToken);
    }

    private async Task<Findings> Match(WantedWords wanted, string? shownFor, CancellationToken cancellationToken) =>
        new(await reads.Match(wanted, OneMore, cancellationToken), wanted, shownFor);

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
internal sealed record Findings(IReadOnlyList<int> Ids, WantedWords Wanted, string? ShownFor);
