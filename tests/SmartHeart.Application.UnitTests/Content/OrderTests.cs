using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class OrderTests : UseCaseTests
{
    [Fact]
    public async Task Item_moves_up_down_and_to_the_top_for_users()
    {
        var category = await Category();
        var reader = await Reader(Who.Ivan);
        var (a, b, c) = (await Published(category, "А"), await Published(category, "Б"), await Published(category, "В"));
        (await Users()).ShouldBe([c, b, a]);
        App.Time.Advance(TimeSpan.FromMinutes(1));

        (await Send(Who.Admin, new MoveContent(a, ContentMove.Up))).ShouldBeOk();
        (await Users()).ShouldBe([c, a, b]);
        (await Send(Who.Admin, new MoveContent(c, ContentMove.Down))).ShouldBeOk();
        (await Users()).ShouldBe([a, c, b]);
        (await Send(Who.Admin, new MoveContent(b, ContentMove.Top))).ShouldBeOk();
        (await Users()).ShouldBe([b, a, c]);

        (await Journal())[^1].Action.ShouldBe(AuditActions.ContentMoved);
        (await Shown(a)).Version.ShouldBe(1);

        async Task<int[]> Users() => [.. (await Send(reader, new ListContent(category))).ShouldBeOk().Page.Items.Select(line => line.Id)];
    }

    [Fact]
    public async Task First_goes_no_further_and_drafts_have_no_place()
    {
        var category = await Category();
        var (first, draft) = (await Published(category), await Drafted(category));

        (await Send(Who.Admin, new MoveContent(first, ContentMove.Up))).ShouldFail("content.at_end");
        (await Send(Who.Admin, new MoveContent(first, ContentMove.Top))).ShouldFail("content.at_end");
        (await Send(Who.Admin, new MoveContent(first, ContentMove.Down))).ShouldFail("content.at_end");
        (await Send(Who.Admin, new MoveContent(draft, ContentMove.Up))).ShouldFail("content.not_in_list");
        (await Send(Who.Admin, new MoveContent(99, ContentMove.Up))).ShouldFail("content.gone");
    }

    [Fact]
    public async Task Events_stand_by_their_start()
    {
        var category = await Category("Лекции", ContentKind.Event);
        var id = (await Send(Who.Admin, Draft(category) with
        {
            Kind = ContentKind.Event,
            StartsAt = App.Time.GetUtcNow().AddDays(1),
            Place = "Офис",
            Publish = true,
        })).ShouldBeOk().Id;

        (await Send(Who.Admin, new MoveContent(id, ContentMove.Up))).ShouldFail("content.ordered_by_start");
    }

    [Fact]
    public async Task Items_of_one_moment_can_be_moved_past_each_other()
    {
        var category = await Category();
        var first = (await Send(Who.Admin, Draft(category) with { Publish = true })).ShouldBeOk().Id;
        var second = (await Send(Who.Admin, Draft(category) with { Publish = true })).ShouldBeOk().Id;

        (await Send(Who.Admin, new MoveContent(first, ContentMove.Up))).ShouldBeOk();
        (await Order(category)).Page.Items.Select(line => line.Id).ShouldBe([first, second]);
        (await Send(Who.Admin, new MoveContent(first, ContentMove.Down))).ShouldBeOk();
        (await Order(category)).Page.Items.Select(line => line.Id).ShouldBe([second, first]);
    }

    [Fact]
    public async Task The_picked_item_is_shown_with_its_place_on_its_page()
    {
        var category = await Category();
        var ids = new List<int>();
        for (var i = 0; i < 10; i++) ids.Insert(0, await Published(category, $"№ {i}"));
        await Drafted(category);

        var order = await Order(category, new PageAt(PageTurn.Around, ids[9]), ids[9]);

        order.Total.ShouldBe(10);
        order.Picked.ShouldBe(new OrderPlace(ids[9], "№ 0", 10));
        order.Page.Items.Select(line => line.Id).ShouldBe(ids[8..]);
        (await Order(category, new PageAt(PageTurn.Previous, ids[8]))).Page.Items.Select(line => line.Id).ShouldBe(ids[..8]);
        (await Order(category, new PageAt(PageTurn.Next, ids[7]))).Page.Items.Select(line => line.Id).ShouldBe(ids[8..]);
    }

    [Fact]
    public async Task Of_two_who_move_at_once_the_second_is_told()
    {
        var category = await Category();
        var (_, b, _) = (await Published(category), await Published(category), await Published(category));

        await App.Overtaken(
            scope => scope.Contents().Find(b, CancellationToken.None).AsTask(),
            () => Send(Who.Owner, new MoveContent(b, ContentMove.Down)),
            new MoveContent(b, ContentMove.Up));

        (await Order(category)).Page.Items[^1].Id.ShouldBe(b);
    }

    private async Task<ContentOrder> Order(int category, PageAt at = default, int picked = 0) =>
        (await Send(Who.Admin, new ShowContentOrder(category, at, picked))).ShouldBeOk();
}
