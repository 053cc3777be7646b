using SmartHeart.Application.Common.Paging;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Domain.Content;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Content;

public sealed class ManagedListScreensTests
{
    private static readonly ManagedListTap Materials = new(StatusFilter.All, Kind: ContentKind.Material);

    [Fact]
    public void An_empty_list_invites_to_add_the_first() => ShouldLookAsAccepted(ui => ManagedListScreens.List(Materials, Samples.List([]), ui));

    [Fact]
    public void An_empty_list_of_events_has_its_own_words() =>
        ShouldLookAsAccepted(ui => ManagedListScreens.List(Materials with { Kind = ContentKind.Event }, Samples.List([]), ui));

    [Fact]
    public void A_filter_that_nothing_passes_says_so() =>
        ShouldLookAsAccepted(ui => ManagedListScreens.List(Materials with { Filter = StatusFilter.Archived, Kind = ContentKind.Product }, Samples.List([]), ui));

    [Fact]
    public void A_list_shows_status_and_views_even_of_long_titles_and_counts_by_status() =>
        ShouldLookAsAccepted(ui => ManagedListScreens.List(Materials, Samples.List([
            new(1, "Кофейни", ContentStatus.Draft, 0), new(2, Samples.LongTitle, ContentStatus.Published, 12_345),
            new(3, Samples.HtmlTitle, ContentStatus.Archived, 1), new(4, "Чай", ContentStatus.Draft, 0)]), ui));

    [Fact]
    public void Pages_of_a_filtered_list_keep_the_filter_and_the_kind() => ShouldLookAsAccepted(ui => ManagedListScreens.List(
        new ManagedListTap(StatusFilter.Published, PageTurn.Next, 40, ContentKind.Product), Samples.List([
            new(36, "Логотип", ContentStatus.Published, 2), new(37, "Сайт", ContentStatus.Published, 0)], true, true), ui));

    [Fact]
    public void Events_say_when_they_begin_and_what_is_scheduled_when_it_comes_out() => ShouldLookAsAccepted(ui => ManagedListScreens.List(
        Materials with { Kind = ContentKind.Event }, Samples.List([
            new(1, Samples.LongTitle, ContentStatus.Published, 12_345, StartsAt: Samples.Noon.AddDays(3)),
            new(2, "Воркшоп", ContentStatus.Scheduled, 0, Samples.Noon.AddHours(7), Samples.Noon.AddDays(9))]), ui));

    [Theory]
    [InlineData(ContentKind.Material)]
    [InlineData(ContentKind.Product)]
    [InlineData(ContentKind.Event)]
    public void Without_a_category_one_is_created_first(ContentKind kind) =>
        ShouldLookAsAccepted(ui => ManagedListScreens.NoCategory(kind, ui), $"{kind}");
}
