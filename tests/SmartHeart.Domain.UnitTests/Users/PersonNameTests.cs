using SmartHeart.Domain.Users;

namespace SmartHeart.Domain.UnitTests.Users;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Иванов Иван Иванович", "Иванов Иван Иванович")]
    [InlineData("  Иванов \t Иван\n", "Иванов Иван")]
    [InlineData("Иванов\u00A0Иван", "Иванов Иван")]
    [InlineData("Салтыков-Щедрин М.Е.", "Салтыков-Щедрин М.Е.")]
    [InlineData("Салтыков\u2013Щедрин", "Салтыков-Щедрин")]
    [InlineData("Салтыков\u2011Щедрин", "Салтыков-Щедрин")]
    [InlineData("Sinéad O\u2019Connor", "Sinéad O'Connor")]
    [InlineData("D`Artagnan", "D'Artagnan")]
    [InlineData("Bjo\u0308rk", "Bj\u00F6rk")]
    [InlineData("И\u0306ван", "Йван")]
    [InlineData("Ёжиков Пётр", "Ёжиков Пётр")]
    [InlineData("محمد علي", "محمد علي")]
    [InlineData("דוד בן-גוריון", "דוד בן-גוריון")]
    [InlineData("王小明", "王小明")]
    [InlineData("राम कुमार", "राम कुमार")]
    [InlineData("Ян", "Ян")]
    [InlineData("И\u200Bва\u200Dн\uFEFF", "Иван")]
    [InlineData("\u202EИван\u202C Петров\u200F", "Иван Петров")]
    [InlineData("Ива\u00ADнов", "Иванов")]
    [InlineData("Иван\u0000\u0007", "Иван")]
    [InlineData("\u3164Иван\u2800", "Иван")]
    public void Name_is_kept_in_one_form(string typed, string kept) => PersonName.Parse(typed).ShouldBeOk().Value.ShouldBe(kept);

    [Theory]
    [InlineData(null, "name.empty")]
    [InlineData("", "name.empty")]
    [InlineData(" \t\r\n", "name.empty")]
    [InlineData("\u200B\u200E\u2060\u3164", "name.empty")]
    [InlineData("Я", "name.too_short")]
    [InlineData("Я\u200B", "name.too_short")]
    [InlineData("А.", "name.letters")]
    [InlineData("-.'", "name.letters")]
    [InlineData("Иван 2", "name.digits")]
    [InlineData("Иван ٣", "name.digits")]
    [InlineData("Henry Ⅷ", "name.digits")]
    [InlineData("Иван 😀", "name.emoji")]
    [InlineData("❤️", "name.emoji")]
    [InlineData("Иван 👨‍👩‍👧", "name.emoji")]
    [InlineData("Иван 🇷🇺", "name.emoji")]
    [InlineData("<b>Иван</b>", "name.markup")]
    [InlineData("Иван <3", "name.markup")]
    [InlineData("https://example.com Иван", "name.link")]
    [InlineData("www.example.com", "name.link")]
    [InlineData("example.ru", "name.link")]
    [InlineData("Иван T.me/ivan", "name.link")]
    [InlineData("@ivan", "name.link")]
    [InlineData("ivan@example.com", "name.link")]
    [InlineData("tg://user?id=1", "name.link")]
    [InlineData("Иван; DROP TABLE", "name.symbol")]
    [InlineData("Иван_Иванов", "name.symbol")]
    [InlineData("Иван & Марья", "name.symbol")]
    [InlineData("=Иван+Марья", "name.symbol")]
    public void Name_is_refused_for_what_is_wrong_with_it(string? typed, string code) => PersonName.Parse(typed).ShouldFail(code);

    // A fact, since test runners can't carry half a character as an argument.
    [Fact]
    public void Half_a_character_is_dropped() => PersonName.Parse("Иван\uD800").ShouldBeOk().Value.ShouldBe("Иван");

    [Fact]
    public void Symbol_that_does_not_belong_is_named() =>
        PersonName.Parse("Иван#Иванов*").ShouldFail("name.symbol").Arguments["symbol"].ShouldBe("#");

    [Fact]
    public void Hundred_letters_fit_and_one_more_does_not()
    {
        PersonName.Parse(new string('я', 100)).ShouldBeOk().Value.Length.ShouldBe(100);

        var error = PersonName.Parse(new string('я', 101)).ShouldFail("name.too_long");
        error.Arguments["max"].ShouldBe(100);
        error.Arguments["length"].ShouldBe(101);
    }

    [Fact]
    public void Length_is_counted_after_cleaning() =>
        PersonName.Parse(new string(' ', 200) + "Иван" + new string('\u200B', 200)).ShouldBeOk().Value.ShouldBe("Иван");

    [Fact]
    public void Names_in_the_same_form_are_equal() =>
        PersonName.Parse(" O\u2019Neil ").Value.ShouldBe(PersonName.Parse("O'Neil").Value);

    [Fact]
    public void What_was_kept_is_accepted_again()
    {
        foreach (var typed in new[] { "Салтыков–Щедрин", "И\u0306ван", "D’Artagnan", "محمد\u200C علي" })
        {
            var kept = PersonName.Parse(typed).ShouldBeOk().Value;
            PersonName.Parse(kept).ShouldBeOk().Value.ShouldBe(kept);
        }
    }
}
