using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class OpenNextContentTests : KindTests
{
    [Fact]
    public async Task Unread_comes_first_by_rank_and_is_then_read()
    {
        await Reader(Who.Ivan);
        var category = await Category();
        int[] ids = [await Published(category, "1"), await Published(category, "2"), await Published(category, "3"), await Published(category, "4")];
        await Send(Who.Ivan, new OpenContent(ids[0]));
        await Send(Who.Ivan, new OpenContent(ids[3]));

        (await Send(Who.Ivan, new OpenNextContent(ids[0]))).ShouldBeOk().Id.ShouldBe(ids[2]);
        (await Send(Who.Ivan, new OpenNextContent(ids[2]))).ShouldBeOk().Id.ShouldBe(ids[1]);
        (await App.All<View>()).Select(view => view.ContentId).Order().ShouldBe(ids);
    }

    [Fact]
    public async Task Once_all_is_read_one_goes_round()
    {
        await Reader(Who.Ivan);
        var category = await Category();
        int[] ids = [await Published(category, "1"), await Published(category, "2"), await Published(category, "3")];
        foreach (var id in ids) await Send(Who.Ivan, new OpenContent(id));

        (await Send(Who.Ivan, new OpenNextContent(ids[2]))).ShouldBeOk().Id.ShouldBe(ids[1]);
        (await Send(Who.Ivan, new OpenNextContent(ids[1]))).ShouldBeOk().Id.ShouldBe(ids[0]);
        (await Send(Who.Ivan, new OpenNextContent(ids[0]))).ShouldBeOk().Id.ShouldBe(ids[2]);
    }

    [Fact]
    public async Task Drafts_other_categories_and_hidden_ones_are_passed_by()
    {
        await Reader(Who.Ivan);
        var category = await Category();
        var id = await Published(category);
        await Drafted(category);
        await Published(await Category("Другой"));

        (await Send(Who.Ivan, new OpenNextContent(id))).ShouldFail("content.nothing_else");

        await Published(category, "Ещё");
        await Send(Who.Admin, new HideCategory(category, Hidden: true));
        (await Send(Who.Ivan, new OpenNextContent(id))).ShouldFail("content.nothing_else");
    }

    [Fact]
    public async Task Events_that_are_over_are_passed_by()
    {
        await Reader(Who.Ivan);
        var category = await Category(ContentKind.Event);
        int[] ids = [await At(1), await At(2), await At(72)];
        App.Time.Advance(TimeSpan.FromHours(24));

        (await Send(Who.Ivan, new OpenNextContent(ids[0]))).ShouldBeOk().Id.ShouldBe(ids[2]);
        (await Send(Who.Ivan, new OpenNextContent(ids[2]))).ShouldFail("content.nothing_else");

        async Task<int> At(int hours) => (await Send(Who.Admin, Draft(category, $"Событие {hours}") with
        {
            Kind = ContentKind.Event,
            StartsAt = Now.AddHours(hours),
            Place = "Зал",
            Publish = true,
        })).ShouldBeOk().Id;
    }
}
