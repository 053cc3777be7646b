using SmartHeart.Application.Settings;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.UnitTests.Settings;

public sealed class LastChangeTests : UseCaseTests
{
    [Fact]
    public async Task What_was_changed_last_can_be_taken_back()
    {
        (await Send(Who.Owner, new ShowLastChange())).ShouldFail("settings.nothing_to_undo");
        (await Send(Who.Owner, new SwitchFeed(FeedSwitch.Crm, On: false, 0))).ShouldBeOk();
        App.Time.Advance(TimeSpan.FromSeconds(1));
        (await Send(Who.Owner, new ChangeValue { Kind = ValueKind.MailingCap, Value = "5" })).ShouldBeOk();

        var last = (await Send(Who.Owner, new ShowLastChange())).ShouldBeOk();
        (last.Target, last.Value, last.Version).ShouldBe((new ValueTarget(ValueKind.MailingCap), "5", 1));
        (await Send(Who.Owner, new ResetValue(ValueKind.MailingCap, last.Version, Undo: true))).ShouldBeOk();

        (await Send(Who.Admin, new ShowValues())).ShouldBeOk()[ValueKind.MailingCap].IsSet.ShouldBeFalse();
        (await Send(Who.Admin, new ShowLastChange())).ShouldFail("access.denied");
    }

    [Fact]
    public void Every_name_of_a_setting_can_be_read_back()
    {
        foreach (var kind in Enum.GetValues<ValueKind>()) SettingTarget.Of(SettingNames.Value(kind)).ShouldBe(new ValueTarget(kind));
        foreach (var what in Enum.GetValues<FeedSwitch>()) SettingTarget.Of(SettingNames.Feed(FeedSwitches.NameOf(what))).ShouldBe(new FeedTarget(what));
        foreach (var form in Enum.GetValues<TextForm>())
            SettingTarget.Of(SettingNames.Text("ru", "time.in_days", form)).ShouldBe(new TextTarget("ru", "time.in_days", form));
    }

    [Theory]
    [InlineData("revision")]
    [InlineData("text.ru")]
    [InlineData("text.ru.time.in_days#several")]
    [InlineData("feed.unheard_of")]
    public void A_name_of_another_version_is_nothing(string name) => SettingTarget.Of(name).ShouldBeNull();

    [Fact]
    public async Task A_new_version_of_the_policy_is_asked_about_with_the_count_of_who_agreed()
    {
        await Reader(Who.Ivan);
        await Newcomer(Who.Admin);

        (await Send(Who.Owner, new OpenValue(ValueKind.PolicyVersion))).ShouldBeOk().Agreed.ShouldBe(1);
    }
}
