using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Domain.Content;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Content;

public sealed class ContentScreensTests
{
    private const ContentKind Kind = ContentKind.Material;
    private static readonly CategoryTap First = new(3);
    private static readonly CategoryHead Cases = new(3, ContentKind.Material, "Кейсы", "📚");

    [Fact]
    public void Without_categories_people_are_asked_to_look_in_later() =>
        ShouldLookAsAccepted(ui => ContentScreens.Categories(new CategoriesTap(0, Kind), [], ui));

    [Fact]
    public void One_category_alone_opens_at_once() =>
        ShouldLookAsAccepted(ui => ContentScreens.Categories(new CategoriesTap(0, Kind), [new(3, "Кейсы", null, 1, 0)], ui));

    [Fact]
    public void Its_page_leads_to_the_menu_since_there_is_no_choice_to_go_back_to() =>
        ShouldLookAsAccepted(ui => ContentScreens.Category(First, new(Cases with { IsOnly = true }, Samples.Page(Lines(2))), ui));

    [Fact]
    public void Categories_that_are_all_read() => ShouldLookAsAccepted(
        ui => ContentScreens.Categories(new CategoriesTap(0, Kind), [new(3, "Кейсы", null, 1, 0), new(4, "Гиды", null, 2, 0)], ui));

    [Fact]
    public void Products_have_words_of_their_own() => ShouldLookAsAccepted(ui => ContentScreens.Categories(
        new CategoriesTap(0, ContentKind.Product), [new(3, "Брендинг", "🎨", 3, 2), new(4, "Сайты", null, 1, 0)], ui));

    [Fact]
    public void A_page_of_products() => ShouldLookAsAccepted(ui => ContentScreens.Category(
        First, new(new CategoryHead(3, ContentKind.Product, "Брендинг", "🎨"), Samples.Page<ContentLine>([new(7, "Айдентика", true)])), ui));

    [Fact]
    public void Without_products_people_are_asked_to_look_in_later() =>
        ShouldLookAsAccepted(ui => ContentScreens.Categories(new CategoriesTap(0, ContentKind.Product), [], ui));

    [Fact]
    public void Events_are_listed_by_time_and_not_by_category() => ContentScreens.Categories(new CategoriesTap(0, ContentKind.Event), [], Ru).Next.ShouldBe("e-0-0-0");

    [Fact]
    public void Many_categories_say_what_is_new() => ShouldLookAsAccepted(ui => ContentScreens.Categories(new CategoriesTap(0, Kind), [
        new(3, "Кейсы", "📚", 12, 2), new(4, Samples.HtmlTitle, "🧪", 5, 0), new(5, Samples.LongTitle[..64], "👨‍👩‍👧", 1024, 1000)], ui));

    [Fact]
    public void Categories_beyond_a_page_are_turned_to() =>
        ShouldLookAsAccepted(ui => ContentScreens.Categories(new CategoriesTap(1, Kind), [.. Categories(25)], ui));

    [Fact]
    public void A_hundred_categories_fit_the_keyboard_on_every_page()
    {
        for (var page = 0; page < 5; page++)
        {
            var screen = ContentScreens.Categories(new CategoriesTap(page, Kind), [.. Categories(Domain.Content.Category.MaxPerKind)], Ru);
            screen.Rows.Sum(row => row.Length).ShouldBeLessThanOrEqualTo(PageButtons.Size + 3);
        }
    }

    [Fact]
    public void A_page_of_categories_that_is_gone_is_the_last_one() =>
        ContentScreens.Categories(new CategoriesTap(9, Kind), [.. Categories(25)], Ru).ShouldBe(
            ContentScreens.Categories(new CategoriesTap(1, Kind), [.. Categories(25)], Ru), new ScreenComparer());

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
    public void A_card_that_is_gone_shows_the_way_back() => ShouldLookAsAccepted(ui => ContentScreens.Gone(ContentErrors.Gone, ui)!);

    [Fact]
    public void A_category_that_is_gone_shows_the_way_back() =>
        ShouldLookAsAccepted(ui => ContentScreens.Gone(ContentErrors.CategoryGone, ui)!);

    [Fact]
    public void Missing_consent_is_not_taken_for_a_lost_card() =>
        ContentScreens.Gone(new Domain.Common.ConsentRequired(), Ru).ShouldBeNull();

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
