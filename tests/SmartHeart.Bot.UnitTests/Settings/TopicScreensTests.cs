using SmartHeart.Application.Settings;
using SmartHeart.Bot.Features.Settings;
using SmartHeart.Domain.Settings;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Settings;

public sealed class TopicScreensTests
{
    private static readonly TopicsView View = new(TopicList.Read("news,-products"), 3);

    [Fact]
    public void Each_topic_is_hidden_renamed_and_moved() => ShouldLookAsAccepted(ui => TopicScreens.All(View, ui));

    [Fact]
    public void Who_is_no_owner_reads_them() => TopicScreens.All(View, Member).Rows.ShouldHaveSingleItem();
}
