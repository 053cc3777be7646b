using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Content;

public sealed class ContentScreensTests
{
    private static readonly CategoryTap First = new(3);
    private static readonly CategoryHead Cases = new(3, ContentKind.Material, "Кейсы", "📚");

    [Fact]
    public void Without_categories_people_are_asked_to_look_in_later() =>
        ShouldLookAsAccepted(ui => ContentScreens.Categories(new CategoriesTap(), [], ui));

    [Fact]
    public void One_category_that_is_all_read() =>
        ShouldLookAsAccepted(ui => ContentScreens.Categories(new CategoriesTap(), [new(3, "Кейсы", null, 1, 0)], ui));

    [Fact]
    public void Many_categories_say_what_is_new() => ShouldLookAsAccepted(ui => ContentScreens.Categories(new CategoriesTap(), [
        new(3, "Кейсы", "📚", 12, 2), new(4, Samples.HtmlTitle, "🧪", 5, 0), new(5, Samples.LongTitle[..64], "👨‍👩‍👧", 1024, 1000)], ui));

    [Fact]
    public void Categories_beyond_a_page_are_turned_to() =>
        ShouldLookAsAccepted(ui => ContentScreens.Categories(new CategoriesTap(1), [.. Categories(25)], ui));

    [Fact]
    public void A_hundred_categories_fit_the_keyboard_on_every_page()
    {
        for (var page = 0; page < 5; page++)
        {
            var screen = ContentScreens.Categories(new CategoriesTap(page), [.. Categories(Domain.Content.Category.MaxPerKind)], Ru);
            screen.Rows.Sum(row => row.Length).ShouldBeLessThanOrEqualTo(PageButtons.Size + 3);
        }
    }

    [Fact]
    public void A_page_of_categories_that_is_gone_is_the_last_one() =>
        ContentScreens.Categories(new CategoriesTap(9), [.. Categories(25)], Ru).ShouldBe(
            ContentScreens.Categories(new CategoriesTap(1), [.. Categories(25)], Ru), new ScreenComparer());

    [Fact]
    public void A_category_that_was_emptied_meanwhile() =>
        ShouldLookAsAccepted(ui => ContentScreens.Category(First, new(Cases, Samples.Page<ContentLine>([])), ui));

    [Fact]
    public void One_title_that_was_read() =>
        ShouldLookAsAccepted(ui => ContentScreens.Category(First, new(Cases, Samples.Page<ContentLine>([new(7, "Кофейни", false)])), ui));

    [Fact]
    public void First_page_of_titles_leads_on() =>
        ShouldLookAsAccepted(ui => ContentScreens.Category(First, new(Cases with { Emoji = null }, Samples.Page(Lines(8), next: true)), ui));

    [Fact]
    public void Middle_page_of_titles_leads_both_ways() =>
        ShouldLookAsAccepted(ui => ContentScreens.Category(new CategoryTap(3, PageTurn.Next, 99), new(Cases, Samples.Page(Lines(8), true, true)), ui));

    [Fact]
    public void Last_page_of_titles_leads_back() =>
        ShouldLookAsAccepted(ui => ContentScreens.Category(new CategoryTap(3, PageTurn.Next, 108), new(Cases, Samples.Page(Lines(2), previous: true)), ui));

    [Fact]
    public void Long_titles_are_cut_and_markup_in_titles_is_only_text() => ShouldLookAsAccepted(ui => ContentScreens.Category(
        First, new(Cases with { Title = Samples.HtmlTitle }, Samples.Page<ContentLine>([new(7, Samples.LongTitle, true), new(8, Samples.HtmlTitle, false)])), ui));

    [Fact]
    public void A_card_of_text_only() => ShouldLookAsAccepted(ui => Card(Samples.Card(), ui));

    [Fact]
    public void A_card_escapes_its_title_and_keeps_the_formatting_of_its_text() =>
        ShouldLookAsAccepted(ui => Card(Samples.Card(Samples.HtmlTitle, "<blockquote>Цитата &amp; ссылка</blockquote> <a href=\"https://example.org/?a=1&amp;b=2\">сюда</a>"), ui));

    [Fact]
    public void A_card_leads_back_to_the_page_it_was_opened_from() =>
        ContentScreens.Card(Samples.Card(), new CategoryTap(3, PageTurn.Next, 99), Ru).Rows[^1][0].Data.ShouldBe("mc-3-1-2r");

    [Fact]
    public void A_card_with_a_photo() => ShouldLookAsAccepted(ui => Card(Samples.Card(media: [new(FileKind.Photo, "photo1")]), ui));

    [Fact]
    public void A_card_with_an_album_of_photos_and_a_video() => ShouldLookAsAccepted(ui => Card(
        Samples.Card(media: [new(FileKind.Photo, "photo1"), new(FileKind.Video, "video1"), new(FileKind.Photo, "photo2")]), ui));

    [Fact]
    public void A_card_offers_its_documents_by_name_and_size() => ShouldLookAsAccepted(ui => Card(
        Samples.Card(documents: [
            new(11, "Презентация.pdf", 2_516_582), new(12, null, null), new(13, "смета <итог>.xlsx", 900), new(14, $"{Samples.LongTitle}.docx", 734_003_200)]), ui));

    [Fact]
    public void A_long_text_and_its_photo_stay_one_screen()
    {
        var screen = Card(Samples.Card(html: new string('ж', 1500), media: [new(FileKind.Photo, "photo1")]), Ru);

        screen.Text.Value.Length.ShouldBeGreaterThan(1024);
        screen.Media.ShouldHaveSingleItem().ShouldBe(new Media(MediaKind.Photo, "photo1"));
        screen.Rows.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_document_comes_as_a_message_of_its_own() =>
        ShouldLookAsAccepted(_ => ContentScreens.Document(new("doc1", FileKind.Document, "Презентация.pdf")));

    [Fact]
    public void A_card_that_is_gone_shows_the_way_back() => ShouldLookAsAccepted(ui => ContentScreens.Gone(ContentErrors.Gone, ui)!);

    [Fact]
    public void A_category_that_is_gone_shows_the_way_back() =>
        ShouldLookAsAccepted(ui => ContentScreens.Gone(ContentErrors.CategoryGone, ui)!);

    [Fact]
    public void Missing_consent_is_not_taken_for_a_lost_card() =>
        ContentScreens.Gone(new Domain.Common.ConsentRequired(), Ru).ShouldBeNull();

    private static Screen Card(ContentCard card, Ui ui) => ContentScreens.Card(card, First, ui);

    private static IEnumerable<CategoryLine> Categories(int count) =>
        Enumerable.Range(1, count).Select(i => new CategoryLine(i, $"Раздел {i}", null, i, i % 2));

    private static IEnumerable<ContentLine> Lines(int count) =>
        Enumerable.Range(1, count).Select(i => new ContentLine(i, $"Материал {i}", i % 3 == 0));

    /// <summary>Screens hold arrays of arrays, which compare by identity: what is shown is compared instead.</summary>
    private sealed class ScreenComparer : IEqualityComparer<Screen>
    {
        public bool Equals(Screen? x, Screen? y) => x is not null && y is not null && Kit.ScreenText.Of(x) == Kit.ScreenText.Of(y);

        public int GetHashCode(Screen obj) => Kit.ScreenText.Of(obj).GetHashCode(StringComparison.Ordinal);
    }
}
