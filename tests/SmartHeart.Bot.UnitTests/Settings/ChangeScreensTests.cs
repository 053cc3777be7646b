using SmartHeart.Application.Settings;
using SmartHeart.Bot.Features.Settings;
using SmartHeart.Domain.Settings;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Settings;

public sealed class ChangeScreensTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 10, 45, 0, TimeSpan.Zero);

    public static TheoryData<string> Names => ["text.ru.menu.title", "text.en.time.in_days#other", "policy.version", "feed.crm", "topics"];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_last_change_can_be_taken_back_and_looked_at(string name) =>
        ShouldLookAsAccepted(ui => ChangeScreens.Last(new LastChange(SettingTarget.Of(name)!, "off", 3, At), ui), name.Replace('#', '-'));

    [Fact]
    public void Every_rule_and_every_switch_has_a_name()
    {
        foreach (var kind in Enum.GetValues<ValueKind>()) ChangeScreens.NameOf(new ValueTarget(kind), Ru).ShouldNotBeEmpty();
        foreach (var what in Enum.GetValues<FeedSwitch>()) ChangeScreens.NameOf(new FeedTarget(what), Ru).ShouldNotBeEmpty();
    }
}
