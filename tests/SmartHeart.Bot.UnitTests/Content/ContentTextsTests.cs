using System.Reflection;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Content;

public sealed class ContentTextsTests
{
    private const int MostOnToast = 200;

    public static TheoryData<Error> Refusals()
    {
        var fields = typeof(ContentErrors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Error)field.GetValue(null)!);
        Error?[] titles = [Title.Parse("").Error, Title.Parse(new string('a', 500)).Error, Title.Parse("!!!").Error];
        return [.. fields.Concat(titles.OfType<Error>()).Select(error => error.With("max", 10).With("length", 12).With("at", 3).With("days", 31).With("count", 12_345))];
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Every_refusal_has_words_that_fit_a_toast(Error error)
    {
        Ru.PlainWords(error).Length.ShouldBeInRange(10, MostOnToast);
        En.PlainWords(error).Length.ShouldBeInRange(10, MostOnToast);
        En.PlainWords(error).ShouldNotBe(Ru.PlainWords(error));
    }

    [Fact]
    public void What_was_done_is_told_on_toasts()
    {
        foreach (var change in Enum.GetValues<StatusChange>())
        {
            Ru.Plain($"managed.changed.{StatusWords.Key(change)}").Length.ShouldBeLessThanOrEqualTo(MostOnToast);
            En.Plain($"managed.changed.{StatusWords.Key(change)}").Length.ShouldBeLessThanOrEqualTo(MostOnToast);
        }

        foreach (var key in new[] { "category.delete.owner_only", "category.deleted", "category.deleted.moved" })
        {
            Ru.Plain(key).Length.ShouldBeLessThanOrEqualTo(MostOnToast);
            En.Plain(key).Length.ShouldBeLessThanOrEqualTo(MostOnToast);
        }

        Ru.Plain("managed.delete.owner_only").Length.ShouldBeLessThanOrEqualTo(MostOnToast);
        En.Plain("managed.delete.owner_only").Length.ShouldBeLessThanOrEqualTo(MostOnToast);
    }

    [Theory]
    [InlineData("<b>Раз</b>\n\nдва  три", 50, "Раз два три")]
    [InlineData("1 &lt; 2 &amp; 3 &gt; 2", 50, "1 < 2 & 3 > 2")]
    [InlineData("<a href=\"https://example.org\">ссылка</a>", 50, "ссылка")]
    [InlineData("раз два три", 8, "раз два…")]
    [InlineData("👨‍👩‍👧👨‍👩‍👧", 12, "👨‍👩‍👧…")]
    [InlineData("<tg-spoiler></tg-spoiler>", 12, "")]
    public void An_excerpt_is_the_beginning_of_what_can_be_seen(string html, int length, string excerpt) =>
        Excerpt.Of(html, length).ShouldBe(excerpt);
}
