using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Content;

public sealed class OrderScreensTests
{
    private static readonly CategoryHead Cases = new(3, ContentKind.Material, "Кейсы", "📚");
    private static readonly OrderLine[] Three = [new(9, "Кофейни"), new(8, Samples.HtmlTitle), new(7, Samples.LongTitle)];

    [Fact]
    public void An_item_is_picked_first() =>
        ShouldLookAsAccepted(ui => OrderScreens.Order(new OrderTap(3), new ContentOrder(Cases, Samples.Page(Three), 3, null), ui));

    [Fact]
    public void The_first_goes_down_only() => ShouldLookAsAccepted(ui => OrderScreens.Order(
        new OrderTap(3, 9), new ContentOrder(Cases, Samples.Page(Three), 3, new OrderPlace(9, "Кофейни", 1)), ui));

    [Fact]
    public void One_in_the_middle_goes_anywhere_and_pages_keep_it_picked() => ShouldLookAsAccepted(ui => OrderScreens.Order(
        new OrderTap(3, 8, PageTurn.Around, 8), new ContentOrder(Cases, Samples.Page(Three, true, true), 23, new OrderPlace(8, Samples.HtmlTitle, 10)), ui));

    [Fact]
    public void The_last_goes_up_only() => ShouldLookAsAccepted(ui => OrderScreens.Order(
        new OrderTap(3, 7), new ContentOrder(Cases, Samples.Page(Three), 3, new OrderPlace(7, Samples.LongTitle, 3)), ui));

    [Fact]
    public void Nothing_published_has_no_order() =>
        ShouldLookAsAccepted(ui => OrderScreens.Order(new OrderTap(3), new ContentOrder(Cases, Samples.Page<OrderLine>([]), 0, null), ui));

    [Fact]
    public void A_refusal_stands_over_the_order() =>
        ShouldLookAsAccepted(ui => OrderScreens.Fresh(new MoveContentTap(7, ContentMove.Up, 3), ContentErrors.AtEnd, ui)!);

    [Fact]
    public void Who_may_not_act_gets_no_order() =>
        OrderScreens.Fresh(new MoveContentTap(7, ContentMove.Up, 3), new Denied("access.denied"), Ru).ShouldBeNull();
}
