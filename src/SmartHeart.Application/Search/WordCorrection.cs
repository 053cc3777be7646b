using SmartHeart.Domain.Common.Text.Search;

namespace SmartHeart.Application.Search;

/// <summary>Puts right words that nothing is found by: one mistake is forgiven.</summary>
internal sealed class WordCorrection(ISearchReads reads)
{
    private const int ShortestStem = 3;
    private const int MostCandidates = 8;
    private const int Enough = 50;

    /// <summary>What to look for instead, by stem; without those that are right, and those that nothing resembles.</summary>
    public async Task<Dictionary<string, KnownWord>> Of(WantedWords wanted, CancellationToken cancellationToken)
    {
        var replaced = new Dictionary<string, KnownWord>(StringComparer.Ordinal);
        foreach (var word in wanted.Words.Where(word => word.Form.Length >= Typos.ShortestWord && word.Stem.Length >= ShortestStem))
        {
            var isKnown = wanted.Words.Length > 1 && await Count(word, 1, cancellationToken) > 0;
            if (!isKnown && await Resembling(word, cancellationToken) is { } known) replaced[word.Stem] = known;
        }

        return replaced;
    }

    /// <summary>Of the words one mistake away, the one with the same first letter if there is such, then the one that most items have.</summary>
    private async Task<KnownWord?> Resembling(WantedWord word, CancellationToken cancellationToken)
    {
        var within = Typos.StemsWithin(word.Form).ToHashSet(StringComparer.Ordinal);
        var forms = Typos.Forms(word.Stem).Concat(within.Select(stem => Typos.Forms(stem).First())).ToHashSet();
        var candidates = (await reads.WordsOf(forms, cancellationToken))
            .Where(known => known.Stem.Length >= ShortestStem && (Typos.AreNear(word.Stem, known.Stem) || within.Contains(known.Stem)))
            .OrderBy(known => known.Stem[0] != word.Stem[0]).ThenBy(known => known.Stem, StringComparer.Ordinal)
            .Take(MostCandidates);
        var best = default(KnownWord);
        var most = 0;
        foreach (var known in candidates)
        {
            if (best is not null && best.Stem[0] == word.Stem[0] && known.Stem[0] != word.Stem[0]) break;

            var count = await Count(new WantedWord(known.Shown, known.Stem), Enough, cancellationToken);
            if (count > most) (best, most) = (known, count);
        }

        return best;
    }

    private async Task<int> Count(WantedWord word, int atMost, CancellationToken cancellationToken) =>
        (await reads.Match(new WantedWords(word), atMost, cancellationToken)).Count;
}
