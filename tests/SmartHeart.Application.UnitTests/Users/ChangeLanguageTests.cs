using SmartHeart.Application.Users;

namespace SmartHeart.Application.UnitTests.Users;

public sealed class ChangeLanguageTests : UseCaseTests
{
    [Fact]
    public async Task Language_is_kept()
    {
        await Newcomer(Who.Ivan);

        (await Send(Who.Ivan, new ChangeLanguage("en"))).ShouldBeOk();

        (await Stored(Who.Ivan)).Language.ShouldBe("en");
        (await Send(Who.Ivan, new ShowSettings())).ShouldBeOk().Language.ShouldBe("en");
    }

    [Fact]
    public async Task Language_the_bot_does_not_speak_is_refused()
    {
        await Newcomer(Who.Ivan);

        (await Send(Who.Ivan, new ChangeLanguage("de"))).ShouldBeInvalid().ShouldBe(["Code: language.unknown"]);
    }
}
