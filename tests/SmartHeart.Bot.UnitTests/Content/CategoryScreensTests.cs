using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Content;

public sealed class CategoryScreensTests
{
    private static readonly ManagedCategoriesTap Materials = new(0, ContentKind.Material);

    private static readonly ManagedCategory[] Three =
    [
        new(1, "Кейсы", "📚", false, 12, 3), new(2, Samples.HtmlTitle, null, true, 1, 0), new(3, Samples.LongTitle[..64], "🧪", false, 0, 0),
    ];

    [Fact]
    public void Without_categories_the_first_is_offered() =>
        ShouldLookAsAccepted(ui => CategoryScreens.List(Materials, [], ui));

    [Fact]
    public void One_category() => ShouldLookAsAccepted(ui => CategoryScreens.List(Materials, Three[..1], ui));

    [Fact]
    public void Categories_stand_in_order_with_counts_and_hidden_marks() =>
        ShouldLookAsAccepted(ui => CategoryScreens.List(Materials, Three, ui));

    [Fact]
    public void Categories_beyond_a_page_are_turned_to() => ShouldLookAsAccepted(ui => CategoryScreens.List(
        Materials with { Page = 1 }, [.. Enumerable.Range(1, 45).Select(i => new ManagedCategory(i, $"Раздел {i}", null, false, i, 0))], ui));

    [Fact]
    public void The_first_category_moves_down_only() =>
        ShouldLookAsAccepted(ui => CategoryScreens.Card(Card(1, Three), ui));

    [Fact]
    public void A_hidden_category_in_the_middle_moves_both_ways_and_can_be_shown() =>
        ShouldLookAsAccepted(ui => CategoryScreens.Card(Card(2, Three), ui));

    [Fact]
    public void The_last_category_moves_up_only_and_says_why_nobody_sees_it() =>
        ShouldLookAsAccepted(ui => CategoryScreens.Card(Card(3, Three), ui));

    [Fact]
    public void The_only_category_moves_nowhere() =>
        ShouldLookAsAccepted(ui => CategoryScreens.Card(Card(1, Three[..1]), ui));

    [Fact]
    public void Categories_of_events_have_their_own_words() =>
        ShouldLookAsAccepted(ui => CategoryScreens.List(Materials with { Kind = ContentKind.Event }, [], ui));

    [Fact]
    public void A_category_of_events_has_no_order() => ShouldLookAsAccepted(ui => CategoryScreens.Card(Card(1, Three) with { Kind = ContentKind.Event }, ui));

    [Fact]
    public void An_empty_category_is_deleted_after_one_question() =>
        ShouldLookAsAccepted(ui => CategoryDeletionScreens.Ask(new AskDeleteCategoryTap(3), Card(3, Three), ui));

    [Fact]
    public void A_new_home_is_asked_for_first() =>
        ShouldLookAsAccepted(ui => CategoryDeletionScreens.Ask(new AskDeleteCategoryTap(1), Card(1, Three), ui));

    [Fact]
    public void What_moves_where_is_told_before_it_is_done() =>
        ShouldLookAsAccepted(ui => CategoryDeletionScreens.Ask(new AskDeleteCategoryTap(1, 2), Card(1, Three), ui));

    [Fact]
    public void Without_another_category_one_is_created_first() =>
        ShouldLookAsAccepted(ui => CategoryDeletionScreens.Ask(new AskDeleteCategoryTap(1), Card(1, Three[..1]), ui));

    [Fact]
    public void A_refusal_stands_over_the_fresh_category() =>
        ShouldLookAsAccepted(ui => CategoryScreens.Fresh(2, ContentErrors.CategoryAtEnd, ui)!);

    [Fact]
    public void A_refusal_at_a_lost_category_leads_to_the_list() =>
        ShouldLookAsAccepted(ui => CategoryScreens.Fresh(2, ContentErrors.CategoryGone, ui)!);

    [Fact]
    public void Who_may_not_act_gets_no_category() => CategoryScreens.Fresh(2, new Denied("access.denied"), Ru).ShouldBeNull();

    private static CategoryCard Card(int id, ManagedCategory[] all) => new(ContentKind.Material, all.Single(category => category.Id == id), all);
}
