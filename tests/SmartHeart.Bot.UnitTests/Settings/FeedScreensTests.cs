using SmartHeart.Application.Settings;
using SmartHeart.Bot.Features.Settings;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Settings;

public sealed class FeedScreensTests
{
    private static readonly FeedView Feed =
        new([.. Enum.GetValues<FeedSwitch>().Select(what => new FeedLine(what, FeedSwitches.NameOf(what), what != FeedSwitch.ConsentRefused, 0))]);

    [Fact]
    public void Each_kind_is_a_switch() => ShouldLookAsAccepted(ui => FeedScreens.All(Feed, ui));

    [Fact]
    public void Who_is_no_owner_reads_what_is_told()
    {
        var screen = FeedScreens.All(Feed, Member);
        screen.Rows.ShouldHaveSingleItem();
        screen.Text.Value.ShouldContain("▫️ Отказался от согласия");
    }
}
