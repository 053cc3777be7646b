using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Testing;

namespace SmartHeart.EndToEnd.Tests.Resilience;

/// <summary>A start with other settings on the same data.</summary>
public sealed class SettingsChangeTests
{
    [Fact]
    public async Task A_new_version_of_the_policy_asks_again_and_keeps_the_profile()
    {
        var variables = new Dictionary<string, string>();
        await using var bot = await BotUnderTest.StartAsync(new BotSetup { Variables = variables });
        var anna = await bot.ReaderAsync();
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        anna.Says("Анна Орлова");
        await anna.Sees("profile.ask_company");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_position");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_phone");
        anna.Says("+79161234567");
        await anna.Sees("profile.saved");

        variables["POLICY_VERSION"] = "2";
        await bot.RestartAsync();
        anna.Says("/materials");
        await anna.Sees("consent.personal_data");
        await anna.Press("consent.yes");
        await anna.Sees(message => message.Buttons.Count > 0 && !Words.Pattern("ru", "consent.personal_data").IsMatch(message.Words), "a screen beyond the question");
        anna.Says("/profile");
        (await anna.Sees("profile.title")).Words.ShouldContain("Анна Орлова");
    }

    [Fact]
    public async Task A_bot_that_polled_and_then_works_by_webhook_and_back_loses_nothing()
    {
        var port = Ports.Free();
        var variables = new Dictionary<string, string> { ["HTTP_URL"] = $"http://127.0.0.1:{port}" };
        Uri? webhook = null;
        await using var bot = await BotUnderTest.StartAsync(new BotSetup
        {
            Variables = variables,
            Options = options => options with { WebhookUrl = webhook, WebhookSecret = "a-long-and-random-secret", GroupRate = 10_000, ChatBurst = 10_000 },
        });
        var anna = await bot.ReaderAsync();
        foreach (var next in new[] { new Uri($"http://127.0.0.1:{port}/telegram"), null })
        {
            await bot.StopAsync();
            webhook = next;
            anna.Says("/help");
            await bot.StartAsync();
            await anna.Sees("help.title");
            anna.Says("/menu");
            await anna.Sees("menu.title");
        }
    }
}
