using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class ManageContentTests : UseCaseTests
{
    [Fact]
    public async Task All_statuses_are_listed_the_last_added_first()
    {
        var category = await Category();
        var (first, second, third) = (await Published(category, "1"), await Drafted(category, "2"), await Published(category, "3"));
        await Send(Who.Admin, new ArchiveContent(third));

        (await Page(null, default)).Items.ShouldBe(
        [
            new ManagedLine(third, "3", ContentStatus.Archived, 0),
            new ManagedLine(second, "2", ContentStatus.Draft, 0),
            new ManagedLine(first, "1", ContentStatus.Published, 0),
        ]);
        (await Page(ContentStatus.Draft, default)).Items.ShouldHaveSingleItem().Id.ShouldBe(second);
    }

    [Fact]
    public async Task Pages_lead_there_and_back()
    {
        var category = await Category();
        var ids = new List<int>();
        for (var i = 0; i < 10; i++) ids.Insert(0, await Drafted(category, $"Черновик {i}"));

        var first = await Page(null, default);
        var second = await Page(null, new PageAt(PageTurn.Next, first.Items[^1].Id));
        var back = await Page(null, new PageAt(PageTurn.Previous, second.Items[0].Id));

        first.Items.Concat(second.Items).Select(line => line.Id).ShouldBe(ids);
        (first.HasPrevious, first.HasNext, second.HasPrevious, second.HasNext).ShouldBe((false, true, true, false));
        back.Items.ShouldBe(first.Items);
    }

    [Fact]
    public async Task User_may_not() =>
        (await Send(await Reader(Who.Ivan), new ManageContent(ContentKind.Material))).ShouldFail("access.denied");

    [Fact]
    public async Task Each_kind_has_its_own_list_and_counts_by_status()
    {
        var category = await Category();
        await Published(category);
        await Drafted(category);
        await Drafted(category);
        var shop = await Category("Лого", ContentKind.Product);
        await Send(Who.Admin, Draft(shop, "Логотип") with { Kind = ContentKind.Product });

        var materials = (await Send(Who.Admin, new ManageContent(ContentKind.Material))).ShouldBeOk();
        var products = (await Send(Who.Admin, new ManageContent(ContentKind.Product))).ShouldBeOk();

        materials.Counts.ShouldBe(new Dictionary<ContentStatus, int> { [ContentStatus.Published] = 1, [ContentStatus.Draft] = 2 }, ignoreOrder: true);
        products.Counts.ShouldBe(new Dictionary<ContentStatus, int> { [ContentStatus.Draft] = 1 });
        products.Page.Items.ShouldHaveSingleItem().Title.ShouldBe("Логотип");
    }

    [Fact]
    public async Task The_way_back_from_an_item_leads_to_the_page_it_stands_on()
    {
        var category = await Category();
        var ids = new List<int>();
        for (var i = 0; i < 20; i++) ids.Insert(0, await Drafted(category, $"Черновик {i}"));

        var second = await Page(null, new PageAt(PageTurn.Around, ids[10]));

        second.Items.Select(line => line.Id).ShouldBe(ids[8..16]);
        (second.HasPrevious, second.HasNext).ShouldBe((true, true));
        (await Page(null, new PageAt(PageTurn.Around, ids[0]))).HasPrevious.ShouldBeFalse();
    }

    [Fact]
    public async Task Back_to_a_page_whose_last_item_is_gone_leads_to_the_one_before()
    {
        var category = await Category();
        var ids = new List<int>();
        for (var i = 0; i < 9; i++) ids.Insert(0, await Drafted(category, $"Черновик {i}"));
        await Send(Who.Owner, new DeleteContent(ids[8]));

        (await Page(null, new PageAt(PageTurn.Around, ids[8]))).Items.Select(line => line.Id).ShouldBe(ids[..8]);
    }

    private async Task<Page<ManagedLine>> Page(ContentStatus? status, PageAt at) =>
        (await Send(Who.Admin, new ManageContent(ContentKind.Material, status, at))).ShouldBeOk().Page;
}
