namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>One running bot for all tests of a class that only add people to it.</summary>
public sealed class SharedBot : IAsyncLifetime
{
    internal BotUnderTest Bot { get; private set; } = null!;

    public async Task InitializeAsync() => Bot = await BotUnderTest.StartAsync();

    public async Task DisposeAsync() => await Bot.DisposeAsync();
}
