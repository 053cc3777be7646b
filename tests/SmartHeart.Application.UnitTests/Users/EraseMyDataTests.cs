using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Users;

public sealed class EraseMyDataTests : UseCaseTests
{
    [Fact]
    public async Task The_feed_tells_that_somebody_did_and_of_them_nothing_else()
    {
        await Reader(Who.Ivan);
        await Newcomer(Who.Olga);

        (await Send(Who.Ivan, new EraseMyData())).ShouldBeOk();

        (await FeedEvents()).Select(entry => (entry.Kind, entry.TelegramId)).ShouldBe([(FeedKind.UserArrived, Who.Olga.TelegramId), (FeedKind.Erased, 0L)]);
        (await App.Read(db => db.Database.SqlQueryRaw<int>("""SELECT COUNT(*) AS "Value" FROM "Outbox" WHERE "About" IS NULL""").SingleAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task It_needs_no_consent()
    {
        await Newcomer(Who.Ivan);
        (await Send(Who.Ivan, new EraseMyData())).ShouldBeOk();

        var left = (await App.All<User>()).ShouldHaveSingleItem();
        (left.TelegramId, left.ErasedAt).ShouldBe((-left.Id, App.Time.GetUtcNow()));
    }

    [Fact]
    public async Task Afterwards_they_are_a_stranger()
    {
        await Reader(Who.Ivan);
        await Send(Who.Ivan, new EraseMyData());

        (await Send(Who.Ivan, new ShowMenu())).ShouldFail("consent.required");
        (await Send(Who.Ivan, new ShowSettings())).ShouldFail("user.unknown");
        (await Send(Who.Ivan, new CollectMyData())).ShouldFail("user.unknown");
    }
}
