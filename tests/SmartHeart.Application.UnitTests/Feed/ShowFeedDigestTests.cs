using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Users;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Feed;

public sealed class ShowFeedDigestTests : UseCaseTests
{
    [Fact]
    public async Task All_events_stand_on_the_pages_in_order_each_once()
    {
        await Newcomer(Who.Ivan);
        var id = await Kept(95);

        var numbers = new List<int>();
        for (var page = 1; page <= 10; page++) numbers.AddRange((await Shown(id, page)).Details.Select(detail => detail.Number));

        numbers.ShouldBe(Enumerable.Range(1, 95));
        var last = await Shown(id, 99);
        (last.Page, last.Pages, last.Count).ShouldBe((10, 10, 95));
        last.Details.ShouldAllBe(detail => detail.Entry.Person!.TelegramId == Who.Ivan.TelegramId);
    }

    [Fact]
    public async Task Folded_again_a_burst_is_only_counted_and_a_short_digest_names_its_people()
    {
        await Newcomer(Who.Ivan);

        (await Shown(await Kept(FeedPolicy.Most), 0)).Details.ShouldAllBe(detail => detail.Entry.Person == null);
        var few = await Shown(await Kept(3), 0);
        few.Details.Count.ShouldBe(3);
        few.Details.ShouldAllBe(detail => detail.Entry.Person != null);
    }

    [Fact]
    public async Task Who_had_their_data_erased_is_missing_and_the_numbers_of_others_stay()
    {
        await Newcomer(Who.Ivan);
        var now = App.Time.GetUtcNow();
        var id = await Kept([new(FeedKind.Blocked, Who.Ivan.TelegramId, now), new(FeedKind.Erased, 0, now)]);
        (await Send(Who.Ivan, new EraseMyData())).ShouldBeOk();

        var page = await Shown(id, 1);
        page.Count.ShouldBe(2);
        page.Details.ShouldHaveSingleItem().Number.ShouldBe(2);
    }

    [Fact]
    public async Task A_digest_made_while_its_person_is_erased_keeps_nothing_of_them()
    {
        await Newcomer(Who.Ivan);
        var now = App.Time.GetUtcNow();
        (await Send(Who.Ivan, new EraseMyData())).ShouldBeOk();
        var id = await Kept([new(FeedKind.RequestLeftWithWords, Who.Ivan.TelegramId, now), new(FeedKind.Erased, 0, now)]);

        (await Shown(id, 1)).Details.ShouldHaveSingleItem().Entry.Event.TelegramId.ShouldBe(0);
    }

    [Fact]
    public async Task Only_admins_look_and_what_is_not_kept_any_more_says_so()
    {
        var id = await Kept(2);
        (await Send(Who.Ivan, new ShowFeedDigest(id, 1))).ShouldFail("access.denied");

        App.Time.Advance(TimeSpan.FromDays(31));
        (await Send(TestActor.System, new ClearOldFeed())).ShouldBeOk();
        (await Send(Who.Admin, new ShowFeedDigest(id, 1))).ShouldFail("feed.details_gone");
    }

    private Task<int> Kept(int count) => Kept([.. Enumerable.Repeat(new FeedEvent(FeedKind.Blocked, Who.Ivan.TelegramId, App.Time.GetUtcNow()), count)]);

    private async Task<int> Kept(IReadOnlyList<FeedEvent> events)
    {
        var id = 0;
        await App.InScope(async scope => id = await scope.GetRequiredService<IFeedDigests>().Keep(events, App.Time.GetUtcNow(), default));
        return id;
    }

    private async Task<FeedDigestView> Shown(int id, int page) => (await Send(Who.Admin, new ShowFeedDigest(id, page))).ShouldBeOk();
}
