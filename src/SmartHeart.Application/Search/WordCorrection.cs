using SmartHeart.Domain.Common.Text.Search;

namespace SmartHeart.Application.Search;

/// <summary>Puts right words that nothing is found by: one mistake is forgiven. Costs at most three questions, however many words there are.</summary>
internal sealed class WordCorrection(ISearchReads reads)
{
    private const int ShortestStem = 3;
    private const int MostCandidates = ISearchReads.MostParts / WantedWords.Most;
    private const int Enough = 50;

    /// <summary>What to look for instead, by stem; without those that are right, and those that nothing resembles.</summary>
    public async Task<Dictionary<string, KnownWord>> Of(WantedWords wanted, CancellationToken cancellationToken)
    {
        var unknown = (await Unknown(wanted, cancellationToken)).ConvertAll(word => (Word: word, Meant: Typos.StemsNear(word.Form).ToHashSet(StringComparer.Ordinal)));
        var known = unknown.Count == 0 ? [] : await reads.WordsOf([.. unknown.SelectMany(one => Forms(one.Word, one.Meant)).Distinct()], cancellationToken);
        var candidates = unknown.SelectMany(one => Resembling(one.Word, one.Meant, known).Select(other => (one.Word, Known: other))).ToList();
        if (candidates.Count == 0) return [];

        var items = await reads.MatchEach([.. candidates.Select(pair => new WantedWords(new WantedWord(pair.Known.Shown, pair.Known.Stem)))], Enough, cancellationToken);
        return candidates.Zip(items, (pair, ids) => (pair.Word, pair.Known, Items: ids.Count))
            .Where(candidate => candidate.Items > 0)
            .GroupBy(candidate => candidate.Word.Stem, StringComparer.Ordinal)
            .ToDictionary(
                same => same.Key,
                same => same.OrderBy(one => one.Known.Stem[0] != one.Word.Stem[0]).ThenByDescending(one => one.Items).First().Known,
                StringComparer.Ordinal);
    }

    /// <summary>Those that can be put right and that no item has. A phrase of one word is asked for when nothing has it.</summary>
    private async Task<List<WantedWord>> Unknown(WantedWords wanted, CancellationToken cancellationToken)
    {
        var longEnough = wanted.Words.Where(word => word.Form.Length >= Typos.ShortestWord && word.Stem.Length >= ShortestStem).ToList();
        if (wanted.Words.Length == 1 || longEnough.Count == 0) return longEnough;

        var items = await reads.MatchEach([.. longEnough.Select(word => new WantedWords(word))], 1, cancellationToken);
        return [.. longEnough.Where((_, i) => items[i].Count == 0)];
    }

    /// <summary>Of the words one mistake away the best by their letters alone.</summary>
    private static IEnumerable<KnownWord> Resembling(WantedWord word, HashSet<string> meant, IReadOnlyList<KnownWord> known) => known
        .Where(other => other.Stem.Length >= ShortestStem && (meant.Contains(other.Stem) || Typos.AreNear(word.Stem, other.Stem)))
        .OrderBy(other => other.Stem[0] != word.Stem[0]).ThenBy(other => other.Stem, StringComparer.Ordinal)
        .Take(MostCandidates);

    /// <summary>By the stem of what was typed, whatever its letters are, and by the stems of what may have been meant.</summary>
    private static IEnumerable<long> Forms(WantedWord word, HashSet<string> meant) =>
        Typos.Forms(word.Stem).Concat(meant.Select(stem => Typos.Forms(stem).First()));
}
