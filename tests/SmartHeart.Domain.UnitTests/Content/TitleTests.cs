using SmartHeart.Domain.Content;

namespace SmartHeart.Domain.UnitTests.Content;

public sealed class TitleTests
{
    [Theory]
    [InlineData("  Как выбрать\nагентство? ", "Как выбрать агентство?")]
    [InlineData("<b>Не разметка</b>", "<b>Не разметка</b>")]
    [InlineData("🔥 Новинка", "🔥 Новинка")]
    [InlineData("5", "5")]
    public void Title_is_one_plain_line(string typed, string kept)
    {
        Title.Parse(typed).ShouldBeOk().Value.ShouldBe(kept);
        CategoryTitle.Parse(typed).ShouldBeOk().Value.ShouldBe(kept);
    }

    [Theory]
    [InlineData("", "title.empty")]
    [InlineData("🔥", "title.no_words")]
    [InlineData("...", "title.no_words")]
    public void Title_must_say_something(string typed, string code)
    {
        Title.Parse(typed).ShouldFail(code);
        CategoryTitle.Parse(typed).ShouldFail(code);
    }

    [Fact]
    public void Title_of_a_category_fits_a_button_and_that_of_an_item_a_line()
    {
        Title.Parse(new string('x', 120)).ShouldBeOk();
        Title.Parse(new string('x', 121)).ShouldFail("title.too_long").Arguments["max"].ShouldBe(120);
        CategoryTitle.Parse(new string('x', 64)).ShouldBeOk();
        CategoryTitle.Parse(new string('x', 65)).ShouldFail("title.too_long").Arguments["max"].ShouldBe(64);
    }

    [Theory]
    [InlineData("Гид", "Гид (копия)")]
    [InlineData("Гид (копия)", "Гид (копия)")]
    public void A_copy_is_marked_once(string title, string marked) => Title.Stored(title).Marked("(копия)").Value.ShouldBe(marked);

    [Fact]
    public void A_long_title_is_cut_so_that_the_mark_fits_and_no_emoji_is_torn()
    {
        var marked = Title.Stored(string.Concat(Enumerable.Repeat("👨‍👩‍👧", 15))).Marked("(копия)").Value;

        marked.Length.ShouldBeLessThanOrEqualTo(Title.MaxLength);
        marked.ShouldBe(string.Concat(Enumerable.Repeat("👨‍👩‍👧", 13)) + "… (копия)");
    }
}
