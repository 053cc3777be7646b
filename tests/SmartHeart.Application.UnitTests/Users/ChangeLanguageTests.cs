using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
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
    public async Task Answer_is_already_in_the_new_language()
    {
        await Newcomer(Who.Ivan);
        var id = (await Stored(Who.Ivan)).Id;

        await App.InScope(async scope =>
        {
            var actor = scope.GetRequiredService<Actor>();
            actor.Set(Role.User, Who.Ivan.TelegramId, id);
            (await scope.GetRequiredService<ISender>().Send(new ChangeLanguage("en"))).ShouldBeOk();
            actor.Language.ShouldBe("en");
        });
    }

    [Fact]
    public async Task Language_the_bot_does_not_speak_is_refused()
    {
        await Newcomer(Who.Ivan);

        (await Send(Who.Ivan, new ChangeLanguage("de"))).ShouldBeInvalid().ShouldBe(["Code: language.unknown"]);
    }
}
