using SmartHeart.Domain.Content;

namespace SmartHeart.Domain.UnitTests.Content;

public sealed class SearchTextTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Stems_stand_once_and_those_of_the_title_by_themselves_too()
    {
        var text = Of("Лекция о бренде", "Новая <b>лек</b>ция: бренды &amp; люди");

        (text.Title, text.All, text.Version).ShouldBe(("лекц о бренд", "лекц о бренд нов люд", SearchText.CurrentVersion));
    }

    [Fact]
    public void Markup_and_addresses_of_links_are_no_words() =>
        Of("Тема", "<a href=\"https://example.org/secret\">ссылка</a><blockquote>цитата</blockquote>итог <tg-spoiler>тайна</tg-spoiler>")
            .All.ShouldBe("тем ссылк цитат итог тайн");

    [Fact]
    public void An_event_is_found_by_its_place() =>
        SearchText.Of(Title.Parse("Встреча").Value, RichText.Parse("Приходите").Value, EventPlace.Parse("Казань, Кремлёвская").Value)
            .All.ShouldBe("встреч приход казан кремлевск");

    [Fact]
    public void Every_stem_is_shown_by_its_shortest_word() => SearchText.Vocabulary(Title.Parse("Лекциями").Value, RichText.Parse("Лекции и дизайна").Value, null)
        .ShouldBe(new Dictionary<string, string> { ["лекц"] = "лекции", ["и"] = "и", ["дизайн"] = "дизайна" }, ignoreOrder: true);

    [Theory]
    [InlineData("Ёлки и ёлка", "елк", "ёлка")]
    [InlineData("Е\u0308ЛКА", "елк", "ёлка")]
    [InlineData("елка, Ёлка", "елк", "ёлка")]
    [InlineData("елка и ёлкам", "елк", "елка")]
    [InlineData("cafe\u0301 «Café»", "caf", "cafe")]
    public void A_word_keeps_its_yo_where_a_text_has_it(string title, string stem, string shown) =>
        SearchText.Vocabulary(Title.Parse(title).Value, RichText.Parse("т").Value, null)[stem].ShouldBe(shown);

    [Fact]
    public void An_item_is_found_by_what_it_was_edited_to()
    {
        var category = Category.Add(ContentKind.Material, CategoryTitle.Parse("Раздел").Value, null, []).Value;
        var item = ContentItem.Draft(ContentKind.Material, category, Title.Parse("Старое").Value, RichText.Parse("слово").Value, [], [], null, Now).Value;
        item.SearchText.All.ShouldBe("стар слов");

        item.Edit(category, Title.Parse("Новое").Value, RichText.Parse("дело").Value, [], [], null, Now);

        item.SearchText.All.ShouldBe("нов дел");
    }

    private static SearchText Of(string title, string html) => SearchText.Of(Title.Parse(title).Value, RichText.Parse(html).Value, null);
}
