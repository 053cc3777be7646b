using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class ListContentTests : UseCaseTests
{
    [Fact]
    public async Task Pages_lead_there_and_back()
    {
        await Reader(Who.Ivan);
        var category = await Category();
        var newestFirst = await Several(category, 18);

        var first = await Page(category, default);
        var second = await Page(category, new PageAt(PageTurn.Next, first.Items[^1].Id));
        var third = await Page(category, new PageAt(PageTurn.Next, second.Items[^1].Id));
        var back = await Page(category, new PageAt(PageTurn.Previous, third.Items[0].Id));
        var start = await Page(category, new PageAt(PageTurn.Previous, back.Items[0].Id));

        first.Items.Concat(second.Items).Concat(third.Items).Select(line => line.Id).ShouldBe(newestFirst);
        new[] { first, second, third }.Select(page => (page.HasPrevious, page.HasNext)).ShouldBe([(false, true), (true, true), (true, false)]);
        (back.HasPrevious, back.HasNext).ShouldBe((true, true));
        back.Items.ShouldBe(second.Items);
        start.Items.ShouldBe(first.Items);
        (start.HasPrevious, start.HasNext).ShouldBe((false, true));
    }

    [Fact]
    public async Task Something_published_meanwhile_repeats_nothing()
    {
        await Reader(Who.Ivan);
        var category = await Category();
        var before = await Several(category, 10);
        var first = await Page(category, default);

        await Published(category, "Свежий");
        var second = await Page(category, new PageAt(PageTurn.Next, first.Items[^1].Id));

        second.Items.Select(line => line.Id).ShouldBe(before.Skip(8));
    }

    [Fact]
    public async Task Key_that_has_left_the_list_leads_to_its_start()
    {
        await Reader(Who.Ivan);
        var category = await Category();
        var ids = await Several(category, 10);

        await Send(Who.Admin, new ArchiveContent(ids[7]));

        var page = await Page(category, new PageAt(PageTurn.Next, ids[7]));
        page.Items.Select(line => line.Id).ShouldBe([.. ids.Take(7), ids[8]]);
        (page.HasPrevious, page.HasNext).ShouldBe((false, true));
    }

    [Fact]
    public async Task Item_is_new_until_it_is_opened()
    {
        await Reader(Who.Ivan);
        var category = await Category();
        var id = await Published(category);

        (await Page(category, default)).Items.ShouldBe([new ContentLine(id, "Материал", IsNew: true)]);
        await Send(Who.Ivan, new OpenContent(id));
        (await Page(category, default)).Items.ShouldBe([new ContentLine(id, "Материал", IsNew: false)]);
    }

    [Fact]
    public async Task Hidden_category_is_gone()
    {
        await Reader(Who.Ivan);
        var category = await Category();
        await Send(Who.Admin, new EditCategory { Id = category, Title = "Раздел", Hidden = true });

        (await Send(Who.Ivan, new ListContent(category))).ShouldFail("category.gone");
        (await Send(Who.Ivan, new ListContent(99))).ShouldFail("category.gone");
    }

    private async Task<Page<ContentLine>> Page(int category, PageAt at) => (await Send(Who.Ivan, new ListContent(category, at))).ShouldBeOk().Page;

    /// <summary>Ids, the last published first.</summary>
    private async Task<List<int>> Several(int category, int count)
    {
        var ids = new List<int>();
        for (var i = 0; i < count; i++) ids.Insert(0, await Published(category, $"Материал {i}"));
        return ids;
    }
}
