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

    private async Task<Page<ManagedLine>> Page(ContentStatus? status, PageAt at) =>
        (await Send(Who.Admin, new ManageContent(ContentKind.Material, status, at))).ShouldBeOk();
}
