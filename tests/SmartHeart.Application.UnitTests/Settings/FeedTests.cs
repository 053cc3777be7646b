using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Settings;

namespace SmartHeart.Application.UnitTests.Settings;

public sealed class FeedTests : UseCaseTests
{
    private SettingsSnapshot Now => App.Services.GetRequiredService<ISettings>().Now;

    [Fact]
    public async Task A_kind_that_is_switched_off_is_not_told_until_it_is_on_again()
    {
        FeedSwitches.IsOn(FeedKind.RequestLeftWithWords, Now).ShouldBeTrue();
        (await Send(Who.Owner, new SwitchFeed(FeedSwitch.RequestLeft, On: false, 0))).ShouldBeOk();

        FeedSwitches.IsOn(FeedKind.RequestLeft, Now).ShouldBeFalse();
        FeedSwitches.IsOn(FeedKind.RequestLeftWithWords, Now).ShouldBeFalse("a request with words is a request");
        FeedSwitches.IsOn(FeedKind.UserArrived, Now).ShouldBeTrue();
        (await Journal())[^1].Subject.ShouldBe("feed.request_left");

        (await Send(Who.Owner, new SwitchFeed(FeedSwitch.RequestLeft, On: true, 1))).ShouldBeOk();
        FeedSwitches.IsOn(FeedKind.RequestLeft, Now).ShouldBeTrue();
    }

    [Fact]
    public async Task Admins_look_and_owners_switch()
    {
        (await Send(Who.Admin, new SwitchFeed(FeedSwitch.Blocked, On: false, 0))).ShouldFail("access.denied");
        (await Send(Who.Admin, new ShowFeed())).ShouldBeOk().Lines.ShouldAllBe(line => line.IsOn);
    }
}
