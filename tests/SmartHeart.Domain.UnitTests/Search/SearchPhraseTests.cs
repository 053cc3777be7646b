using SmartHeart.Domain.Search;

namespace SmartHeart.Domain.UnitTests.Search;

public sealed class SearchPhraseTests
{
    [Theory]
    [InlineData("  лекции \n о бренде ", "лекции о бренде")]
    [InlineData("3D", "3D")]
    public void A_phrase_is_one_plain_line(string typed, string phrase) => SearchPhrase.Parse(typed).ShouldBeOk().Value.ShouldBe(phrase);

    [Theory]
    [InlineData(null, "search.empty")]
    [InlineData(" \u200B ", "search.empty")]
    [InlineData("?! 😀", "search.no_words")]
    public void A_phrase_without_words_is_refused(string? typed, string code) => SearchPhrase.Parse(typed).Error!.Code.ShouldBe(code);

    [Fact]
    public void A_phrase_that_is_too_long_says_by_how_much()
    {
        var error = SearchPhrase.Parse(new string('я', 101)).Error!;

        (error.Code, error.Arguments["max"], error.Arguments["length"]).ShouldBe(("search.too_long", (object)100, (object)101));
        SearchPhrase.Parse(new string('я', 100)).IsOk.ShouldBeTrue();
    }
}
