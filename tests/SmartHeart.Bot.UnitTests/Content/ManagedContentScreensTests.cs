using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Content;

public sealed class ManagedContentScreensTests
{
    [Fact]
    public void An_empty_list_invites_to_add_the_first() =>
        ShouldLookAsAccepted(ui => ManagedContentScreens.List(new ManagedListTap(), Samples.Page<ManagedLine>([]), ui));

    [Fact]
    public void A_filter_that_nothing_passes_says_so() =>
        ShouldLookAsAccepted(ui => ManagedContentScreens.List(new ManagedListTap(StatusFilter.Archived), Samples.Page<ManagedLine>([]), ui));

    [Fact]
    public void A_list_shows_status_and_views_even_of_long_titles() =>
        ShouldLookAsAccepted(ui => ManagedContentScreens.List(new ManagedListTap(), Samples.Page<ManagedLine>([
        new(1, "Кофейни", ContentStatus.Draft, 0), new(2, Samples.LongTitle, ContentStatus.Published, 12_345), new(3, Samples.HtmlTitle, ContentStatus.Archived, 1)]), ui));

    [Fact]
    public void Pages_of_a_filtered_list_keep_the_filter() => ShouldLookAsAccepted(ui => ManagedContentScreens.List(
        new ManagedListTap(StatusFilter.Published), Samples.Page([new ManagedLine(36, "Кофейни", ContentStatus.Published, 2), new ManagedLine(37, "Чай", ContentStatus.Published, 0)], true, true), ui));

    [Fact]
    public void Without_a_category_one_is_created_first() => ShouldLookAsAccepted(ManagedContentScreens.NoCategory);

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
        ShouldLookAsAccepted(ui => ManagedContentScreens.AskDelete(Samples.Managed(ContentStatus.Published, Samples.HtmlTitle, views: 3), ui));

    [Fact]
    public void A_refusal_stands_over_the_fresh_card() =>
        ShouldLookAsAccepted(ui => ManagedContentScreens.Fresh(7, ContentErrors.AlreadyPublished, ui)!);

    [Fact]
    public void A_refusal_at_a_deleted_item_leads_to_the_list() =>
        ShouldLookAsAccepted(ui => ManagedContentScreens.Fresh(7, ContentErrors.Gone, ui)!);

    [Fact]
    public void Who_may_not_act_gets_no_card() => ManagedContentScreens.Fresh(7, new Denied("access.denied"), Ru).ShouldBeNull();
}
