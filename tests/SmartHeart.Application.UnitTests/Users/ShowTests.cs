using SmartHeart.Application.Users;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Users;

public sealed class ShowProfileTests : UseCaseTests
{
    [Fact]
    public async Task Profile_is_shown_as_it_was_kept()
    {
        await Reader(Who.Ivan);
        await Send(Who.Ivan, new FillProfile { FullName = "Иван Петров", Company = "1С", Phone = "+79161234567" });

        (await Send(Who.Ivan, new ShowProfile())).ShouldBeOk().ShouldBe(new ProfileView("Иван Петров", "1С", null, "+79161234567"));
    }

    [Fact]
    public async Task Profile_not_filled_yet_is_said_to_be_empty()
    {
        await Reader(Who.Ivan);

        (await Send(Who.Ivan, new ShowProfile())).ShouldFail("profile.empty");
    }

    [Fact]
    public async Task Nobody_sees_the_profile_of_another()
    {
        await Reader(Who.Ivan);
        await Send(Who.Ivan, new FillProfile { FullName = "Иван Петров", Phone = "+79161234567" });
        await Reader(Who.Olga);

        (await Send(Who.Olga, new ShowProfile())).ShouldFail("profile.empty");
    }
}

public sealed class ShowMenuTests : UseCaseTests
{
    [Fact]
    public async Task Menu_knows_whether_the_profile_is_filled()
    {
        await Reader(Who.Ivan);
        (await Send(Who.Ivan, new ShowMenu())).ShouldBeOk().ShouldBe(new MenuView(ProfileFilled: false, null));

        await Send(Who.Ivan, new FillProfile { FullName = "Иван Петров", Phone = "+79161234567" });
        (await Send(Who.Ivan, new ShowMenu())).ShouldBeOk().ShouldBe(new MenuView(ProfileFilled: true, "Иван Петров"));
    }

    [Fact]
    public async Task Menu_is_closed_without_consent()
    {
        await Newcomer(Who.Ivan);

        (await Send(Who.Ivan, new ShowMenu())).ShouldFail("consent.required");
    }
}

public sealed class ShowSettingsTests : UseCaseTests
{
    [Fact]
    public async Task Settings_are_open_without_consent_and_show_both_answers()
    {
        await Newcomer(Who.Ivan);
        await Send(Who.Ivan, new DecideConsent(ConsentKind.PersonalData, Granted: false));

        var view = (await Send(Who.Ivan, new ShowSettings())).ShouldBeOk();

        view.PersonalData.ShouldBe(new ConsentView(ConsentState.Refused, "1", App.Time.GetUtcNow()));
        view.Advertising.ShouldBe(new ConsentView(ConsentState.NotAsked, null, null));
        view.Language.ShouldBeNull();
    }

    [Fact]
    public async Task Stranger_has_no_settings() => (await Send(Who.Ivan, new ShowSettings())).ShouldFail("user.unknown");
}

public sealed class ShowPrivacyTests : UseCaseTests
{
    [Fact]
    public async Task Privacy_is_open_without_consent_and_shows_both_answers_with_the_policy()
    {
        await Newcomer(Who.Ivan);
        await Send(Who.Ivan, new DecideConsent(ConsentKind.PersonalData, Granted: false));

        var view = (await Send(Who.Ivan, new ShowPrivacy())).ShouldBeOk();

        view.PersonalData.ShouldBe(new ConsentView(ConsentState.Refused, "1", App.Time.GetUtcNow()));
        view.Advertising.ShouldBe(new ConsentView(ConsentState.NotAsked, null, null));
        view.Policy.ShouldBe(App.Policy.Url);
    }

    [Fact]
    public async Task Privacy_of_somebody_unknown_is_refused() => (await Send(Who.Ivan, new ShowPrivacy())).ShouldFail("user.unknown");
}
