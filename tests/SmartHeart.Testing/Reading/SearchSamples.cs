using SmartHeart.Application.Search;
using SmartHeart.Domain.Common.Text.Search;
using SmartHeart.Domain.Search;

namespace SmartHeart.Testing.Reading;

internal sealed class SearchSamples : ReadSamples<ISearchReads>
{
    public SearchSamples()
    {
        Ask((reads, keys) => reads.Match(WantedWords.Of(SearchPhrase.Stored(keys.Word)), SearchResults.MostFound, default), "a word");
        Ask((reads, keys) => reads.Match(WantedWords.Of(SearchPhrase.Stored(keys.Word + " " + keys.OtherWord)), SearchResults.MostFound, default), "two words");
        Ask((reads, keys) => reads.Match(WantedWords.Of(SearchPhrase.Stored(keys.Word.Substring(0, 2))), SearchResults.MostFound, default), "two letters");
        Ask((reads, keys) => reads.WordsOf(Typos.Forms(keys.Word).ToArray(), default));
        Ask((reads, keys) => reads.Items(new[] { keys.Item.Id, keys.LastOfShelf.Id }, keys.Person.Id, default));
    }
}

internal sealed class SearchFinders : ReadSamples<ISearchHistory>
{
    public SearchFinders() => Ask((history, keys) => history.Find(keys.Search.Id, keys.Search.UserId, default));
}
