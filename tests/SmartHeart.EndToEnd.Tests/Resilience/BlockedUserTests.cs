using SmartHeart.Domain.Users;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Resilience;

/// <summary>Who blocks the bot is left in peace until they write again.</summary>
public sealed class BlockedUserTests : IAsyncLifetime
{
    private BotUnderTest _bot = null!;

    public async Task InitializeAsync() => _bot = await BotUnderTest.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task Who_blocked_the_bot_is_unreachable_until_they_write_again()
    {
        var anna = await _bot.ReaderAsync();
        var events = _bot.Admin("Глеб", topic: "events");
        anna.Person.Block();
        await events.Sees("feed.blocked");
        (await _bot.ReachabilityOf(anna)).ShouldBe(Reachability.Blocked);
        anna.Says("/menu");
        await anna.Sees("menu.title");
        (await _bot.ReachabilityOf(anna)).ShouldBe(Reachability.Reachable);
    }

    [Fact]
    public async Task A_403_at_sending_is_noted_like_a_block()
    {
        var anna = await _bot.ReaderAsync();
        var events = _bot.Admin("Глеб", topic: "events");
        _bot.Telegram.Faults.Add(Fault.Refuse(403, "Forbidden: bot was blocked by the user") with { ChatId = anna.Person.Id, Method = "sendMessage", Times = 1 });
        anna.Says("/menu");
        await events.Sees("feed.blocked");
        (await _bot.ReachabilityOf(anna)).ShouldBe(Reachability.Blocked);
        anna.Says("/menu");
        await anna.Sees("menu.title");
        (await _bot.ReachabilityOf(anna)).ShouldBe(Reachability.Reachable);
    }
}
