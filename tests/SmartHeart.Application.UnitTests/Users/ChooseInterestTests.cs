using SmartHeart.Application.Users;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Users;

public sealed class ChooseInterestTests : UseCaseTests
{
    [Fact]
    public async Task A_topic_goes_and_comes_back_and_pressing_twice_is_pressing_once()
    {
        await Reader(Who.Ivan);
        await Send(Who.Ivan, new DecideConsent(ConsentKind.Advertising, true));

        for (var i = 0; i < 2; i++) (await Send(Who.Ivan, new ChooseInterest(Interests.Products, false))).ShouldBeOk();
        (await Stored(Who.Ivan)).Interests.ShouldBe(Interests.All & ~Interests.Products);
        (await Send(Who.Ivan, new ChooseInterest(Interests.Products, true))).ShouldBeOk();
        (await Stored(Who.Ivan)).Interests.ShouldBe(Interests.All);
    }

    [Fact]
    public async Task With_every_topic_off_the_consent_stays()
    {
        await Reader(Who.Ivan);
        await Send(Who.Ivan, new DecideConsent(ConsentKind.Advertising, true));

        foreach (var topic in InterestTopics.Each) (await Send(Who.Ivan, new ChooseInterest(topic, false))).ShouldBeOk();

        var settings = (await Send(Who.Ivan, new ShowSettings())).ShouldBeOk();
        (settings.Interests, settings.Advertising.State).ShouldBe((Interests.None, ConsentState.Given));
    }

    [Fact]
    public async Task What_is_no_topic_is_refused()
    {
        await Reader(Who.Ivan);
        (await Send(Who.Ivan, new ChooseInterest((Interests)256, true))).Error.ShouldNotBeNull();
    }

    [Fact]
    public async Task Without_consent_there_is_nothing_to_choose()
    {
        await Newcomer(Who.Ivan);
        (await Send(Who.Ivan, new ChooseInterest(Interests.News, false))).ShouldFail("consent.required");
    }
}
