using SmartHeart.Application.Search;
using SmartHeart.Domain.Common.Text.Search;
using SmartHeart.Domain.Search;

namespace SmartHeart.Testing.Reading;

internal sealed class SearchSamples : ReadSamples<ISearchReads>
{
    /// <summary>One more than is shown, as the use case asks.</summary>
    private const int Found = SearchResults.MostFound + 1;

    public SearchSamples()
    {
        Ask((reads, keys) => reads.Match(Wanted(keys.Words), Found, default), "all words");
        Ask((reads, keys) => reads.Match(Wanted(new[] { keys.Words[0].Substring(0, 2) }), Found, default), "two letters");
        Ask((reads, keys) => reads.MatchEach(Many(keys.Words), Found, default), "twelve words");
        Ask((reads, keys) => reads.MatchEach(Most(keys.Words), Found, default), "as much as can be asked");
        Ask((reads, keys) => reads.WordsOf(Typos.Forms(Stem(keys.Words)).ToArray(), default));
        Ask((reads, keys) => reads.Items(keys.ItemIds, keys.Person.Id, default));
    }

    private static WantedWords[] Many(string[] words) =>
        [.. Enumerable.Range(0, WantedWords.Most).Select(at => Wanted([words[at % words.Length][..2]]))];

    private static WantedWords[] Most(string[] words) => [.. Enumerable.Range(0, ISearchReads.MostParts).Select(at => Wanted([words[at % words.Length]]))];

    private static WantedWords Wanted(string[] words) => WantedWords.Of(SearchPhrase.Stored(string.Join(' ', words)));

    private static string Stem(string[] words) => Wanted(words).Words[0].Stem;
}

internal sealed class HistorySamples : ReadSamples<ISearchHistory>
{
    public HistorySamples() => Ask((history, keys) => history.Find(keys.Search.Id, keys.Search.UserId, default));
}
