using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Content;

public sealed class ManagedContentScreensTests
{
    [Fact]
    public void A_draft_can_be_published_or_set_aside() => ShouldLookAsAccepted(ui => ManagedContentScreens.Card(Samples.Managed(), ui));

    [Fact]
    public void A_published_item_shows_its_reach_and_files() => ShouldLookAsAccepted(ui => ManagedContentScreens.Card(
        Samples.Managed(ContentStatus.Published, media: [Samples.Photo(), Samples.Photo(2), Samples.Video()], documents: [Samples.Document()], views: 1204, viewers: 342), ui));

    [Fact]
    public void An_archived_item_can_become_a_draft_again() => ShouldLookAsAccepted(ui => ManagedContentScreens.Card(
        Samples.Managed(ContentStatus.Archived, Samples.HtmlTitle, documents: [Samples.Document(), Samples.Document("b.pdf")], views: 21, viewers: 1), ui));

    [Fact]
    public void A_long_text_is_quoted_by_its_beginning() =>
        ShouldLookAsAccepted(ui => ManagedContentScreens.Card(Samples.Managed(html: $"<b>1 &lt; 2</b>\n\n{string.Join(' ', Enumerable.Repeat("слово", 300))}"), ui));

    [Fact]
    public void A_preview_is_the_users_card() => ShouldLookAsAccepted(ui => ManagedContentScreens.Preview(
        Samples.Managed(ContentStatus.Published, media: [Samples.Photo(), Samples.Video()], documents: [Samples.Document()]), ui));

    [Fact]
    public void Each_part_can_be_changed_alone() =>
        ShouldLookAsAccepted(ui => ManagedContentScreens.EditMenu(Samples.Managed(title: Samples.HtmlTitle), ui));

    [Fact]
    public void A_link_can_be_copied_and_sent_on() =>
        ShouldLookAsAccepted(ui => ManagedContentScreens.Share(Samples.Managed(ContentStatus.Published), ui));

    [Fact]
    public void The_link_of_a_draft_says_that_it_does_not_work_yet() =>
        ShouldLookAsAccepted(ui => ManagedContentScreens.Share(Samples.Managed(), ui));

    [Fact]
    public void Deleting_asks_first_and_names_what_is_lost() =>
        ShouldLookAsAccepted(ui => ManagedContentScreens.AskDelete(
            new DeletionView(Samples.Managed(ContentStatus.Published, Samples.HtmlTitle, views: 3), new ContentTies(2, 0, 0)), ui));

    [Fact]
    public void What_people_asked_for_is_not_deleted_and_why() => ShouldLookAsAccepted(ui => ManagedContentScreens.AskDelete(
        new DeletionView(Samples.Product(), new ContentTies(2, 5, 0)), ui));

    [Fact]
    public void A_product_has_its_own_words() => ShouldLookAsAccepted(ui => ManagedContentScreens.Card(Samples.Product(views: 40, viewers: 31), ui));

    [Fact]
    public void An_event_says_when_and_where_and_leads_back_to_the_filter_it_came_from() =>
        ShouldLookAsAccepted(ui => ManagedContentScreens.Card(Samples.Lecture(views: 3, viewers: 2), ui, StatusFilter.Published));

    [Fact]
    public void An_event_may_last_over_midnight_and_be_online_only() => ShouldLookAsAccepted(ui => new Screen
    {
        Text = EventWords.Of(new EventView(Samples.Noon, Samples.Noon.AddHours(20), null, "https://example.org/live"), ui),
    });

    [Fact]
    public void Each_part_of_an_event_can_be_changed_alone() => ShouldLookAsAccepted(ui => ManagedContentScreens.EditMenu(Samples.Lecture(), ui));

    [Fact]
    public void A_preview_of_an_event_hands_its_time_and_place_over() => ShouldLookAsAccepted(ui => ManagedContentScreens.Preview(Samples.Lecture(), ui));

    [Fact]
    public void A_refusal_stands_over_the_fresh_card() =>
        ShouldLookAsAccepted(ui => ManagedContentScreens.Fresh(7, ContentErrors.AlreadyPublished, ui)!);

    [Fact]
    public void A_refusal_at_a_deleted_item_leads_to_the_list() =>
        ShouldLookAsAccepted(ui => ManagedContentScreens.Fresh(7, ContentErrors.Gone, ui)!);

    [Fact]
    public void Who_may_not_act_gets_no_card() => ManagedContentScreens.Fresh(7, new Denied("access.denied"), Ru).ShouldBeNull();
}
