using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Settings;
using SmartHeart.Domain.Crm;

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

    public static TheoryData<string> Kinds => [.. typeof(FeedKind).GetFields().Select(kind => (string)kind.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_has_a_switch_of_its_own_that_silences_it(string kind)
    {
        var what = FeedSwitches.Of(kind);
        what.ShouldNotBe(FeedSwitch.Other, "a kind of ours says what it is");

        (await Send(Who.Owner, new SwitchFeed(what, On: false, 0))).ShouldBeOk();

        FeedSwitches.IsOn(kind, Now).ShouldBeFalse();
        Enum.GetValues<FeedSwitch>().Where(other => other != what).ShouldAllBe(other => FeedSwitches.IsOn(other, Now));
    }

    [Fact]
    public async Task A_kind_that_nobody_has_thought_of_is_silenced_with_the_rest()
    {
        FeedSwitches.Of("feedback_left").ShouldBe(FeedSwitch.Other);
        (await Send(Who.Owner, new SwitchFeed(FeedSwitch.Other, On: false, 0))).ShouldBeOk();

        FeedSwitches.IsOn("feedback_left", Now).ShouldBeFalse();
    }

    [Fact]
    public void Each_switch_has_a_name_of_its_own() => Enum.GetValues<FeedSwitch>().Select(FeedSwitches.NameOf).ShouldBeUnique();

    [Fact]
    public void Whatever_stops_the_CRM_is_a_kind_that_is_known() =>
        Enum.GetValues<CrmFault>().Select(CrmFeed.Stopped).ShouldBeSubsetOf(typeof(FeedKind).GetFields().Select(kind => (string)kind.GetRawConstantValue()!));

    [Fact]
    public async Task Admins_look_and_owners_switch()
    {
        (await Send(Who.Admin, new SwitchFeed(FeedSwitch.Blocked, On: false, 0))).ShouldFail("access.denied");
        (await Send(Who.Admin, new ShowFeed())).ShouldBeOk().Lines.ShouldAllBe(line => line.IsOn);
    }
}
