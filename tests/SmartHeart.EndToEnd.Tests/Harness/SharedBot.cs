using Microsoft.Extensions.Logging;

namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>One running bot for all tests of a class that only add people to it.</summary>
public sealed class SharedBot : IAsyncLifetime
{
    internal BotUnderTest Bot { get; private set; } = null!;

    public async Task InitializeAsync() => Bot = await BotUnderTest.StartAsync();

    public async Task DisposeAsync() => await Bot.DisposeAsync();
}

/// <summary>Tests on a shared bot. Whatever they do: no bug is logged, no press is left without an answer, and Telegram has nothing to refuse.</summary>
public abstract class SharedBotTests(SharedBot shared) : IClassFixture<SharedBot>, IAsyncLifetime
{
    /// <summary>What tests provoke: the same screen again, an answer too late, a press under a message that is gone, a file that Telegram forgot.</summary>
    private static readonly string[] Harmless = ["message is not modified", "query is too old", "message to delete not found", "wrong file identifier", "wrong remote file", "wrong file_id"];

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        var bot = shared.Bot;
        bot.Log.Lines(LogLevel.Error).ShouldBeEmpty();
        bot.World.UnansweredTaps.ShouldBe(0);
        bot.Telegram.Journal.Entries
            .Where(entry => !entry.Ok && !Array.Exists(Harmless, words => entry.Description!.Contains(words, StringComparison.OrdinalIgnoreCase)))
            .ShouldBeEmpty();
        return Task.CompletedTask;
    }
}
