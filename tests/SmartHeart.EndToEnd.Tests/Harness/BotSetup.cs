using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Bot;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>How a bot under test differs from the usual one.</summary>
internal sealed record BotSetup
{
    /// <summary>The emulated Telegram.</summary>
    public EmulatorOptions Telegram { get; init; } = new();

    /// <summary>Settings beside or instead of the usual ones.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Last word on the bot's options. By default nobody waits for Telegram's 20 messages a minute: those rates have tests of their own.
    /// </summary>
    public Func<BotOptions, BotOptions> Options { get; init; } = options => options with { GroupRate = 10_000, ChatBurst = 10_000 };

    /// <summary>Last word on the bot's services, such as its clock.</summary>
    public Action<IServiceCollection> Services { get; init; } = _ => { };

    /// <summary>What is done to the emulated Telegram before the bot starts.</summary>
    public Func<BotApiEmulator, Task>? Before { get; init; }
}
