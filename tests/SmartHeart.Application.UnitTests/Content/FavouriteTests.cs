using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class FavouriteTests : KindTests
{
    [Fact]
    public async Task Card_says_whether_it_is_kept()
    {
        await Reader(Who.Ivan);
        var id = await Published(await Category());
        (await Send(Who.Ivan, new OpenContent(id))).ShouldBeOk().IsFavourite.ShouldBeFalse();

        (await Send(Who.Ivan, new KeepFavourite(id))).ShouldBeOk().IsFavourite.ShouldBeTrue();
        (await Send(Who.Ivan, new OpenContent(id))).ShouldBeOk().IsFavourite.ShouldBeTrue();

        (await Send(Who.Ivan, new DropFavourite(id))).ShouldBeOk().Card!.IsFavourite.ShouldBeFalse();
        (await Send(Who.Ivan, new OpenContent(id))).ShouldBeOk().IsFavourite.ShouldBeFalse();
    }

    [Fact]
    public async Task Ten_presses_keep_it_once_and_ten_more_drop_it()
    {
        await Reader(Who.Ivan);
        var id = await Published(await Category());

        var kept = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Send(Who.Ivan, new KeepFavourite(id))));
        kept.ShouldAllBe(result => result.IsOk && result.Value.IsFavourite);
        (await App.All<Favourite>()).ShouldHaveSingleItem().ContentId.ShouldBe(id);

        var dropped = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Send(Who.Ivan, new DropFavourite(id))));
        dropped.ShouldAllBe(result => result.IsOk);
        (await App.All<Favourite>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task First_time_counts_when_something_is_kept_again()
    {
        await Reader(Who.Ivan);
        var id = await Published(await Category());
        var first = Now;
        await Send(Who.Ivan, new KeepFavourite(id));
        App.Time.Advance(TimeSpan.FromHours(1));

        await Send(Who.Ivan, new KeepFavourite(id));

        (await App.All<Favourite>()).ShouldHaveSingleItem().At.ShouldBe(first);
    }

    [Fact]
    public async Task Favourites_are_a_persons_own()
    {
        await Reader(Who.Ivan);
        await Reader(Who.Olga);
        var id = await Published(await Category());

        await Send(Who.Ivan, new KeepFavourite(id));

        (await Send(Who.Olga, new OpenContent(id))).ShouldBeOk().IsFavourite.ShouldBeFalse();
        (await Send(Who.Olga, new ListFavourites())).ShouldBeOk().Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Last_kept_stands_first_whatever_its_kind_and_what_was_taken_down_is_marked()
    {
        await Reader(Who.Ivan);
        int[] ids = [await Published(await Category(), "Материал"), await Product("Продукт"), await Event("Событие")];
        foreach (var id in ids)
        {
            App.Time.Advance(TimeSpan.FromMinutes(1));
            await Send(Who.Ivan, new KeepFavourite(id));
        }

        await Archived(ids[1]);

        (await Send(Who.Ivan, new ListFavourites())).ShouldBeOk().Items.ShouldBe(
        [
            new FavouriteLine(ids[2], ContentKind.Event, "Событие", true),
            new FavouriteLine(ids[1], ContentKind.Product, "Продукт", false),
            new FavouriteLine(ids[0], ContentKind.Material, "Материал", true),
        ]);
    }

    [Fact]
    public async Task Pages_of_favourites_follow_each_other_also_when_some_were_kept_at_one_moment()
    {
        await Reader(Who.Ivan);
        var category = await Category();
        var ids = new List<int>();
        for (var i = 0; i < 20; i++) ids.Add(await Published(category, $"Материал {i}"));
        foreach (var id in ids) await Send(Who.Ivan, new KeepFavourite(id));
        ids.Reverse();

        var first = (await Send(Who.Ivan, new ListFavourites())).ShouldBeOk();
        var second = (await Send(Who.Ivan, new ListFavourites(new PageAt(PageTurn.Next, first.Items[^1].Id)))).ShouldBeOk();
        var third = (await Send(Who.Ivan, new ListFavourites(new PageAt(PageTurn.Next, second.Items[^1].Id)))).ShouldBeOk();
        var back = (await Send(Who.Ivan, new ListFavourites(new PageAt(PageTurn.Previous, third.Items[0].Id)))).ShouldBeOk();

        first.Items.Concat(second.Items).Concat(third.Items).Select(line => line.Id).ShouldBe(ids);
        back.Items.ShouldBe(second.Items);
        (first.HasPrevious, third.HasNext).ShouldBe((false, false));
    }

    [Fact]
    public async Task What_is_not_published_is_not_kept_but_can_be_dropped()
    {
        await Reader(Who.Ivan);
        var id = await Published(await Category());
        await Send(Who.Ivan, new KeepFavourite(id));
        await Archived(id);

        (await Send(Who.Ivan, new KeepFavourite(id))).ShouldFail("content.gone");
        (await Send(Who.Ivan, new DropFavourite(id))).ShouldBeOk().Card.ShouldBeNull();
        (await App.All<Favourite>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Marking_is_no_view_and_closed_without_consent()
    {
        await Reader(Who.Ivan);
        var id = await Published(await Category());

        await Send(Who.Ivan, new KeepFavourite(id));
        (await Send(await Newcomer(Who.Olga), new KeepFavourite(id))).ShouldFail("consent.required");

        (await App.All<View>()).ShouldBeEmpty();
        (await App.All<Favourite>()).ShouldHaveSingleItem();
    }
}
