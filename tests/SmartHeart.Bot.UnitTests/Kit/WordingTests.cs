using System.Text.Json;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.UnitTests.Kit;

public sealed class WordingTests
{
    [Theory]
    [InlineData("ru", 0, "many")]
    [InlineData("ru", 1, "one")]
    [InlineData("ru", 2, "few")]
    [InlineData("ru", 4, "few")]
    [InlineData("ru", 5, "many")]
    [InlineData("ru", 11, "many")]
    [InlineData("ru", 12, "many")]
    [InlineData("ru", 21, "one")]
    [InlineData("ru", 22, "few")]
    [InlineData("ru", 111, "many")]
    [InlineData("ru", 121, "one")]
    [InlineData("ru", -1, "one")]
    [InlineData("en", 0, "other")]
    [InlineData("en", 1, "one")]
    [InlineData("en", 2, "other")]
    [InlineData("en", 21, "other")]
    public void Numbers_take_their_plural_form(string language, long count, string form) => Plural.Form(language, count).ShouldBe(form);

    [Fact]
    public void Values_are_escaped_in_markup_and_not_in_labels()
    {
        var template = Parse("\"<b>{name}</b>\"");
        template.Fill("ru", [("name", "<Анна & Ко>")]).Value.ShouldBe("<b>&lt;Анна &amp; Ко&gt;</b>");
        Parse("\"→ {name}\"").FillPlain("ru", [("name", "<Анна & Ко>")]).ShouldBe("→ <Анна & Ко>");
    }

    [Fact]
    public void Markup_in_a_hole_stands_as_it_is() =>
        Parse("\"{a}!\"").Fill("ru", [("a", Html.Of($"<i>{"&"}</i>"))]).Value.ShouldBe("<i>&amp;</i>!");

    [Fact]
    public void Numbers_are_written_as_the_language_does()
    {
        Parse("\"{n}\"").FillPlain("ru", [("n", 1234567.5)]).ShouldBe("1\u00A0234\u00A0567,5");
        Parse("\"{n}\"").FillPlain("en", [("n", 1234567.5)]).ShouldBe("1,234,567.5");
    }

    [Fact]
    public void A_hole_without_a_value_is_a_bug() => Should.Throw<InvalidOperationException>(() => Parse("\"{name}\"").FillPlain("ru", []));

    [Fact]
    public void The_form_goes_by_the_count()
    {
        var template = Parse("""{ "one": "{count} файл", "few": "{count} файла", "many": "{count} файлов", "other": "{count} файла" }""");
        template.FillPlain("ru", [("count", 1)]).ShouldBe("1 файл");
        template.FillPlain("ru", [("count", 3)]).ShouldBe("3 файла");
        template.FillPlain("ru", [("count", 11)]).ShouldBe("11 файлов");
        template.Holes.ShouldBe(["count"]);
    }

    [Fact]
    public void Broken_input_rules_speak_one_a_line() =>
        TestSpeech.Ru.Words(new InvalidInput([new("A", new Error("phone.letters")), new("B", new Error("profile.empty"))])).Value.Split('\n').Length.ShouldBe(2);

    [Fact]
    public void Days_and_times_are_the_agencys()
    {
        var late = new DateTimeOffset(2026, 3, 2, 21, 30, 0, TimeSpan.Zero);
        TestSpeech.Ru.Day(late).ShouldBe("03.03.2026");
        TestSpeech.Ru.Time(late).ShouldBe("00:30");
        TestSpeech.Ru.When(late).ShouldBe("3 марта 2026, 00:30");
        TestSpeech.En.When(late).ShouldBe("3 March 2026, 00:30");
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("<b>a&amp;b</b>", 3)]
    [InlineData("<a href=\"https://e.org/?a=1\">я</a>😀", 3)]
    public void Visible_length_counts_what_is_seen(string html, int length) => Html.Trusted(html).VisibleLength.ShouldBe(length);

    private static Template Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Template.Parse(document.RootElement);
    }
}
