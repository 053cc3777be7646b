using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Search;
using SmartHeart.Bot.Features.Search;
using SmartHeart.Bot.UnitTests.Content;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Search;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Search;

public sealed class SearchScreensTests
{
    private static readonly FoundLine[] Three =
    [
        new(7, ContentKind.Material, "Лекция о бренде", true, new("Всё, что вы хотели знать: ", "лекцию", " читает Анна.")),
        new(8, ContentKind.Product, Samples.HtmlTitle, false, new("…курс <лекций> и ", "лекций", " & практики…")),
        new(9, ContentKind.Event, Samples.LongTitle, false, new("Начало текста, в котором слова нет: оно только в заголовке.", "", "")),
    ];

    [Fact]
    public void Results_show_titles_kinds_and_where_the_word_stands() => ShouldLookAsAccepted(ui => SearchScreens.Results(Found(Three), ui));

    [Fact]
    public void One_result() => ShouldLookAsAccepted(ui => SearchScreens.Results(Found(Three[..1]), ui));

    [Fact]
    public void A_page_in_the_middle_goes_on_counting_and_leads_both_ways() =>
        ShouldLookAsAccepted(ui => SearchScreens.Results(Found([.. Lines(8)]) with { Page = 1, Total = 20 }, ui));

    [Fact]
    public void More_than_anybody_pages_through_says_so() =>
        ShouldLookAsAccepted(ui => SearchScreens.Results(Found([.. Lines(8)]) with { Total = 200, IsCut = true }, ui));

    [Fact]
    public void A_corrected_phrase_is_told() =>
        ShouldLookAsAccepted(ui => SearchScreens.Results(Found(Three[..1]) with { Phrase = "ликции & <b>", ShownFor = "лекции & <b>" }, ui));

    [Fact]
    public void Some_of_the_words_only_is_told() =>
        ShouldLookAsAccepted(ui => SearchScreens.Results(Found(Three) with { Phrase = "лекции о слонах", AllWords = false }, ui));

    [Fact]
    public void Nothing_found_leads_on() => ShouldLookAsAccepted(ui => SearchScreens.Results(Found([]) with { Phrase = "слон <3" }, ui));

    [Fact]
    public void A_search_that_is_forgotten_leads_on() => ShouldLookAsAccepted(ui => SearchScreens.Forgotten(SearchErrors.Forgotten, ui)!);

    [Fact]
    public void Missing_consent_is_not_taken_for_a_forgotten_search() => SearchScreens.Forgotten(new ConsentRequired(), Ru).ShouldBeNull();

    [Fact]
    public void A_page_of_the_longest_texts_fits_one_message()
    {
        var line = new FoundLine(7, ContentKind.Event, new string('Ж', Title.MaxLength), true, new(new string('а', 41), new string('б', 41), new string('в', 81)));
        var results = Found([.. Enumerable.Repeat(line, SearchResults.PageSize)]) with { Phrase = new string('я', SearchPhrase.MaxLength), Total = 200, IsCut = true };

        SearchScreens.Results(results, Ru).Text.VisibleLength.ShouldBeLessThanOrEqualTo(4096);
    }

    private static SearchResults Found(FoundLine[] lines) => new(
        new Added(PastSearch.Of(1, SearchPhrase.Parse("лекции").Value, Samples.Noon)), "лекции", null, true, lines, 0, lines.Length, false);

    private static IEnumerable<FoundLine> Lines(int count) => Enumerable.Range(1, count)
        .Select(i => new FoundLine(i, ContentKind.Material, $"Лекция {i}", i % 3 == 0, new("О том, как ", $"лекция {i}", " прошла.")));
}
