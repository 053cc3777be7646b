using System.Collections.Immutable;
using SmartHeart.Domain.Common.Text.Search;
using SmartHeart.Domain.Search;

namespace SmartHeart.Application.Search;

/// <summary>A word that a person looks for. Both are lower-case letters and digits only.</summary>
/// <param name="Form">As typed.</param>
/// <param name="Stem">Its stem: what texts are compared by.</param>
/// <param name="Begun">Whether words that begin with <paramref name="Form"/> will do too: it may not be finished.</param>
public sealed record WantedWord(string Form, string Stem, bool Begun = false);

/// <summary>What the full-text index is asked for: items that have all of these.</summary>
/// <param name="Words">1–<see cref="Most"/> words.</param>
public sealed record WantedWords(params ImmutableArray<WantedWord> Words)
{
    /// <summary>More words of a phrase are not looked at.</summary>
    public const int Most = 12;

    private const int ShortestBeginning = 2;

    /// <summary>Reads a phrase: fillers are left out where other words remain, and its last word may not be finished.</summary>
    public static WantedWords Of(SearchPhrase phrase)
    {
        var typed = Domain.Common.Text.Search.Words.Of(phrase.Value).ToArray();
        var telling = Array.FindAll(typed, word => !Fillers.Contains(word));
        var words = (telling.Length > 0 ? telling : typed).Select(word => new WantedWord(
            word.Form, word.Stem, Begun: word == typed[^1] && word.Form.Length >= ShortestBeginning));
        return new WantedWords([.. words.Reverse().DistinctBy(word => word.Stem).Reverse().Take(Most)]);
    }

    /// <summary>Whether a word of a text is one of these.</summary>
    public bool Has(Word word)
    {
        var stem = word.Stem;
        return Words.Any(wanted => wanted.Stem == stem || (wanted.Begun && word.Form.StartsWith(wanted.Form, StringComparison.Ordinal)));
    }
}
