using SmartHeart.Domain.Users;

namespace SmartHeart.Domain.UnitTests.Users;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("ru", "ru")]
    [InlineData("RU", "ru")]
    [InlineData("en-GB", "en")]
    [InlineData("en_US", "en")]
    public void Known_language_is_read_in_any_form(string code, string language) => Language.Parse(code).ShouldBeOk().ShouldBe(language);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("de")]
    [InlineData("english")]
    public void Other_language_is_refused(string? code) => Language.Parse(code).ShouldFail("language.unknown");
}
