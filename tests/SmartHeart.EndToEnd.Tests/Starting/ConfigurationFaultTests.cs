using SmartHeart.EndToEnd.Tests.Harness;

namespace SmartHeart.EndToEnd.Tests.Starting;

/// <summary>What is wrong with the settings stands on stderr, one line a fault, and the process ends with code 2.</summary>
public sealed class ConfigurationFaultTests
{
    [Fact]
    public async Task Every_missing_setting_is_one_line_and_the_exit_code_is_2()
    {
        var folder = Directory.CreateTempSubdirectory("smartheart-e2e-").FullName;
        await using var bot = BotProcess.Start(folder, new Dictionary<string, string>());

        (await bot.ExitAsync()).ShouldBe(2);
        bot.Errors.Select(line => line.Split(' ')[0]).ShouldBe(["BOT_TOKEN", "ADMIN_GROUP_ID", "MAIN_TOPIC_ID", "MAILING_TOPIC_ID", "EVENTS_TOPIC_ID"], ignoreOrder: true);
        bot.Errors.ShouldAllBe(line => line.Contains("for example"));
        bot.Output.ShouldBeEmpty();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Wrong_values_from_environment_and_file_are_told_together_and_no_secret_is_shown()
    {
        var folder = Directory.CreateTempSubdirectory("smartheart-e2e-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, ".env"), "BOT_TOKEN=secret-of-the-file\nMAIN_TOPIC_ID=2\nTIME_ZONE=Moscow\nMAILING_TOPIC_ID=wrong\n");
        await using var bot = BotProcess.Start(folder, new Dictionary<string, string>
        {
            ["ADMIN_GROUP_ID"] = "12",
            ["MAILING_TOPIC_ID"] = "3",
            ["EVENTS_TOPIC_ID"] = "4",
            ["BOT_MODE"] = "webhook",
            ["WEBHOOK_SECRET"] = "short",
        });

        (await bot.ExitAsync()).ShouldBe(2);
        bot.Errors.Select(line => line.Split(' ')[0]).ShouldBe(["BOT_TOKEN", "ADMIN_GROUP_ID", "TIME_ZONE", "WEBHOOK_URL", "WEBHOOK_SECRET"], ignoreOrder: true);
        bot.Errors.ShouldAllBe(line => !line.Contains("secret-of-the-file") && !line.Contains("short") && !line.StartsWith("   at "));
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("/dev/null/smartheart.db")]
    [InlineData("Server=nowhere;Passwort=secret-word")]
    public async Task A_database_that_cannot_be_opened_is_one_line(string connection)
    {
        await using var installation = await Installation.PrepareAsync(new BotSetup());
        var variables = installation.Variables;
        await using var bot = BotProcess.Start(installation.Folder, new Dictionary<string, string>(variables) { ["DB_CONNECTION"] = connection });

        (await bot.ExitAsync()).ShouldBe(2);
        var fault = bot.Errors.ShouldHaveSingleItem();
        fault.ShouldContain("DB_CONNECTION");
        fault.ShouldNotContain("secret-word");
    }

    [Fact]
    public async Task An_address_that_another_process_listens_at_is_one_line()
    {
        await using var installation = await Installation.PrepareAsync(new BotSetup());
        using var other = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        var taken = $"http://{other.LocalEndpoint}";
        await using var bot = BotProcess.Start(installation.Folder, new Dictionary<string, string>(installation.Variables) { ["HTTP_URL"] = taken });

        (await bot.ExitAsync()).ShouldBe(2);
        bot.Errors.ShouldHaveSingleItem().ShouldContain("HTTP_URL");
    }
}
