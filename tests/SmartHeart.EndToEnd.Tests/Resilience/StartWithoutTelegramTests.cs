using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;
using SmartHeart.Testing;

namespace SmartHeart.EndToEnd.Tests.Resilience;

public sealed class StartWithoutTelegramTests
{
    [Fact]
    public async Task A_start_waits_for_a_Telegram_that_is_away_and_answers_what_came_meanwhile()
    {
        var telegram = new TaskCompletionSource<BotApiEmulator>();
        var starting = BotUnderTest.StartAsync(new BotSetup
        {
            Telegram = new EmulatorOptions { Port = Ports.Free() },
            Before = async emulator =>
            {
                await emulator.GoDownAsync();
                telegram.SetResult(emulator);
            },
        });
        var emulator = await telegram.Task;
        var anna = emulator.World.AddPerson("Анна");
        anna.Start();
        await Task.WhenAny(starting, Task.Delay(TimeSpan.FromSeconds(1)));
        starting.IsCompleted.ShouldBeFalse();

        await emulator.ComeBackAsync();
        await using var bot = await starting.WaitAsync(Eventually.Patience);
        await bot.At(anna, null).Sees("consent.personal_data");
    }

    [Theory]
    [InlineData(429)]
    [InlineData(502)]
    public async Task A_start_gets_over_passing_faults(int code)
    {
        await using var bot = await BotUnderTest.StartAsync(new BotSetup
        {
            Before = emulator =>
            {
                emulator.Faults.Add((code == 429 ? Fault.TooManyRequests(1) : Fault.ServerError(code)) with { Times = 2 });
                return Task.CompletedTask;
            },
        });
        var anna = bot.Newcomer();
        anna.Starts();
        await anna.Sees("consent.personal_data");
    }
}
