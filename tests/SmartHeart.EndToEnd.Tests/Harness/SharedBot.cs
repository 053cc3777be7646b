using Microsoft.Extensions.Logging;

namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>One running bot for all tests of a class that only add people to it.</summary>
public sealed class SharedBot : IAsyncLifetime
{
    /// <summary>What tests provoke: the same screen again, an answer too late, a file that Telegram forgot.</summary>
    private static readonly string[] Harmless = ["message is not modified", "query is too old", "wrong file identifier", "wrong remote file"];

    internal BotUnderTest Bot { get; private set; } = null!;

    public async Task InitializeAsync() => Bot = await BotUnderTest.StartAsync();

    /// <summary>Whatever the tests did: no bug was logged, no press was left without an answer, and Telegram had nothing to refuse.</summary>
    public async Task DisposeAsync()
    {
        try
        {
            Bot.Log.Lines(LogLevel.Error).ShouldBeEmpty();
            Bot.World.UnansweredTaps.ShouldBe(0);
            Bot.Telegram.Journal.Entries.Where(entry => !entry.Ok && !Array.Exists(Harmless, words => entry.Description!.Contains(words, StringComparison.Ordinal))).ShouldBeEmpty();
        }
        finally
        {
            await Bot.DisposeAsync();
        }
    }
}
