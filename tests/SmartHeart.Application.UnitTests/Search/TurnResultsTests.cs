using SmartHeart.Application.Content;
using SmartHeart.Application.Search;
using SmartHeart.Domain.Search;

namespace SmartHeart.Application.UnitTests.Search;

public sealed class TurnResultsTests : UseCaseTests
{
    [Fact]
    public async Task Pages_lead_there_and_back()
    {
        var (search, ids) = await Searched(items: 18);

        var pages = new List<SearchResults>();
        for (var page = 0; page < 3; page++) pages.Add(await Turned(search, page));

        pages.SelectMany(page => page.Lines).Select(line => line.Id).ShouldBe(ids.AsEnumerable().Reverse());
        pages.Select(page => (page.Page, page.HasPrevious, page.HasNext, page.Total)).ShouldBe([(0, false, true, 18), (1, true, true, 18), (2, true, false, 18)]);
        pages.ShouldAllBe(page => page.Phrase == "материал" && page.Search.Id == search);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public async Task A_page_that_is_gone_is_the_last_one(int page)
    {
        var (search, _) = await Searched(items: 9);

        (await Turned(search, page)).Page.ShouldBe(1);
        (await Turned(search, -page)).Page.ShouldBe(0);
    }

    [Fact]
    public async Task The_way_back_from_an_item_leads_to_the_page_it_stands_on()
    {
        var (search, ids) = await Searched(items: 18);

        (await Send(Who.Ivan, new TurnResults(search, ItemId: ids[0]))).ShouldBeOk().Page.ShouldBe(2);
        (await Send(Who.Ivan, new TurnResults(search, ItemId: ids[^1]))).ShouldBeOk().Page.ShouldBe(0);
        (await Send(Who.Ivan, new TurnResults(search, Page: 1, ItemId: 999))).ShouldBeOk().Page.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_archived_meanwhile_is_not_shown()
    {
        var (search, ids) = await Searched(items: 3);

        await Send(Who.Admin, new ArchiveContent(ids[1]));

        (await Turned(search, 0)).Lines.Select(line => line.Id).ShouldBe([ids[2], ids[0]]);
    }

    [Fact]
    public async Task Anothers_search_and_an_old_one_are_forgotten()
    {
        var (search, _) = await Searched(items: 1);
        await Reader(Who.Olga);

        (await Send(Who.Olga, new TurnResults(search, 0))).ShouldFail("search.forgotten");
        for (var i = 0; i < PastSearch.Remembered; i++) (await Send(Who.Ivan, new SearchContent { Text = "материал" })).ShouldBeOk();
        (await Send(Who.Ivan, new TurnResults(search, 0))).ShouldFail("search.forgotten");
    }

    [Fact]
    public async Task No_more_than_the_best_two_hundred_are_paged()
    {
        var (search, _) = await Searched(items: SearchResults.MostFound + 1);

        var last = await Turned(search, 1000);

        (last.Total, last.IsCut, last.Page, last.HasNext).ShouldBe((SearchResults.MostFound, true, 24, false));
    }

    private async Task<SearchResults> Turned(int search, int page) => (await Send(Who.Ivan, new TurnResults(search, page))).ShouldBeOk();

    private async Task<(int Search, List<int> Ids)> Searched(int items)
    {
        await Reader(Who.Ivan);
        var category = await Category();
        var ids = new List<int>();
        for (var i = 0; i < items; i++) ids.Add(await Published(category));
        return ((await Send(Who.Ivan, new SearchContent { Text = "материал" })).ShouldBeOk().Search.Id, ids);
    }
}
