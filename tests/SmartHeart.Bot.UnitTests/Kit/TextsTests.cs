using System.Text.RegularExpressions;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.UnitTests.Kit;

public sealed partial class TextsTests
{
    private static readonly Texts Texts = TestSpeech.Texts;

    [Fact]
    public void Every_text_stands_in_both_languages() =>
        Texts.All("en").Keys.Order().ShouldBe(Texts.All("ru").Keys.Order());

    [Fact]
    public void A_text_has_the_same_holes_in_both_languages()
    {
        foreach (var (key, template) in Texts.All("ru"))
            Texts.All("en")[key].Holes.Order().ShouldBe(template.Holes.Order(), key);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void Every_text_is_HTML_that_Telegram_takes(string language)
    {
        foreach (var (key, template) in Texts.All(language))
        {
            foreach (var count in new[] { 1, 2, 5 })
                RichText.Parse(Filled(template, language, count).Value).Error?.Code.ShouldBeNull($"{language} {key}");
        }
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void Words_of_errors_have_no_markup_since_they_also_stand_in_toasts(string language)
    {
        foreach (var (key, template) in Texts.All(language).Where(t => t.Key.StartsWith("error.", StringComparison.Ordinal)))
        {
            var words = template.FillPlain(language, [.. template.Holes.Select(hole => (hole, (object?)"7"))]);
            words.AsSpan().IndexOfAny('<', '>', '&').ShouldBe(-1, $"{language} {key}");
            words.Length.ShouldBeLessThanOrEqualTo(200, $"{language} {key}");
        }
    }

    [Fact]
    public void Russian_dashes_never_begin_a_line()
    {
        foreach (var (key, template) in Texts.All("ru"))
            Filled(template, "ru", 5).Value.ShouldNotContain(" —", Case.Sensitive, $"{key}: a no-break space belongs before the dash");
    }

    [Fact]
    public void Every_visible_command_is_described_within_Telegrams_bounds()
    {
        foreach (var command in FeatureRoutes.Map().Menu)
        {
            CommandName().IsMatch(command.Name).ShouldBeTrue(command.Name);
            foreach (var ui in new[] { TestSpeech.Ru, TestSpeech.En })
                ui.Plain($"command.{command.Name}").Length.ShouldBeInRange(1, 256, command.Name);
        }
    }

    [Theory]
    [InlineData("en", "de-AT", "ru", "en")]
    [InlineData(null, "en-GB", "ru", "en")]
    [InlineData(null, "de-AT", "ru", "ru")]
    [InlineData("xx", "en", "ru", "en")]
    [InlineData(null, null, "en", "en")]
    public void Choice_of_language_beats_the_apps_and_that_the_bots_own(string? chosen, string? tag, string fallback, string expected) =>
        Texts.Choose(chosen, tag, fallback).ShouldBe(expected);

    private static Html Filled(Template template, string language, int count) =>
        template.Fill(language, [.. template.Holes.Select(hole => (hole, hole == "count" ? (object?)count : "x"))]);

    [GeneratedRegex("^[a-z0-9_]{1,32}$")]
    private static partial Regex CommandName();
}
