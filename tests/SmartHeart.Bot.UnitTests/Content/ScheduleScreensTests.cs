using SmartHeart.Application.Content;
using SmartHeart.Application.Feed;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Bot.Features.Feed;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Domain.Content;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Content;

public sealed class ScheduleScreensTests
{
    private static readonly DateTimeOffset Evening = Samples.Noon.AddHours(6.5);
    private readonly ScheduleForm _form = new();

    [Fact]
    public void A_time_is_asked_for_in_the_agencys_zone() => ShouldLookAsAccepted(ui => _form.Steps[0].Ask(new SchedulePublication(), ui));

    [Fact]
    public void A_time_is_asked_for_again_with_the_present_one() => ShouldLookAsAccepted(ui => _form.Steps[0].Ask(new SchedulePublication { At = Evening }, ui));

    [Fact]
    public void A_scheduled_item_says_when_it_goes_out_and_how_long_that_is() =>
        ShouldLookAsAccepted(ui => ManagedContentScreens.Card(Samples.Managed(ContentStatus.Scheduled) with { PublishAt = Evening, PublishedAt = null }, ui));

    [Fact]
    public void The_link_of_a_scheduled_item_says_that_it_does_not_work_yet() =>
        ShouldLookAsAccepted(ui => ManagedContentScreens.Share(Samples.Managed(ContentStatus.Scheduled) with { PublishAt = Evening }, ui));

    [Fact]
    public void Publication_on_schedule_is_told_in_the_feed() => ShouldLookAsAccepted(ui => new Screen
    {
        Text = FeedDigest.Write(
            [new FeedEntry(new FeedEvent("content_published", 0, Samples.Noon) { Said = new Dictionary<string, string> { ["title"] = Samples.HtmlTitle } }, null, null)],
            Samples.Noon, ui),
    });
}
