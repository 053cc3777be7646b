using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Host;
using SmartHeart.Host.Configuration;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Starting;

/// <summary>What Telegram says is wrong with the settings: a line each, before anything runs.</summary>
public sealed class TelegramFaultTests
{
    [Fact]
    public async Task A_wrong_token_ends_the_process_with_one_line_and_code_2()
    {
        await using var installation = await Installation.PrepareAsync();
        var variables = installation.Variables;
        variables["BOT_TOKEN"] = "7000000002:another-token-nobody-knows";
        await using var bot = BotProcess.Start(installation.Folder, variables);

        (await bot.ExitAsync()).ShouldBe(2);
        Words.Pattern("ru", "telegram.start.token").IsMatch(bot.Errors.ShouldHaveSingleItem()).ShouldBeTrue();
        bot.Errors.Concat(bot.Output).ShouldAllBe(line => !line.Contains("another-token-nobody-knows") && !line.StartsWith("   at "));
    }

    [Fact]
    public async Task A_group_that_the_bot_does_not_see_is_named() =>
        (await FaultsAsync(variables => variables["ADMIN_GROUP_ID"] = "-1009999999999")).ShouldHaveSingleItem().ShouldSay("telegram.start.group_unknown", "-1009999999999");

    [Fact]
    public async Task A_group_without_topics_is_told_so() =>
        (await FaultsAsync(world: world => world.Group.IsForum = false)).ShouldHaveSingleItem().ShouldSay("telegram.start.group_no_forum", "ADMIN_GROUP_ID");

    [Theory]
    [InlineData(Role.Left)]
    [InlineData(Role.Kicked)]
    public async Task A_group_that_the_bot_was_removed_from_is_named(Role role) =>
        (await FaultsAsync(world: world => world.Group.BotRole = role)).ShouldHaveSingleItem().ShouldSay("telegram.start.group_unknown", "ADMIN_GROUP_ID");

    [Fact]
    public async Task A_bot_that_is_no_administrator_is_told_so() =>
        (await FaultsAsync(world: world => world.Group.BotRole = Role.Member)).ShouldHaveSingleItem().ShouldSay("telegram.start.not_admin", "ADMIN_GROUP_ID");

    [Fact]
    public async Task Each_missing_topic_is_named_by_its_setting()
    {
        var faults = await FaultsAsync(variables => (variables["MAIN_TOPIC_ID"], variables["EVENTS_TOPIC_ID"]) = ("77", "78"));
        faults.Count.ShouldBe(2);
        faults[0].ShouldSay("telegram.start.topic", "MAIN_TOPIC_ID");
        faults[1].ShouldSay("telegram.start.topic", "EVENTS_TOPIC_ID");
    }

    [Fact]
    public async Task General_is_a_topic_like_any_other() => (await FaultsAsync(variables => variables["MAIN_TOPIC_ID"] = "0")).ShouldBeEmpty();

    [Fact]
    public async Task The_check_of_topics_leaves_nothing_in_them()
    {
        await using var installation = await Installation.PrepareAsync();
        (await FaultsAsync(installation.Variables)).ShouldBeEmpty();
        installation.Telegram.World.Group.Chat.Messages().ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(Action<Dictionary<string, string>>? change = null, Action<World>? world = null)
    {
        await using var installation = await Installation.PrepareAsync();
        world?.Invoke(installation.Telegram.World);
        var variables = installation.Variables;
        change?.Invoke(variables);
        return await FaultsAsync(variables);
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(Dictionary<string, string> variables)
    {
        var settings = HostSettings.Read(variables.GetValueOrDefault, out var faults);
        faults.ShouldBeEmpty();
        await using var app = HostApp.Build(settings);
        return await HostRun.Prepare(app);
    }
}

internal static class FaultLines
{
    public static void ShouldSay(this string line, string key, string detail)
    {
        Words.Pattern("ru", key).IsMatch(line).ShouldBeTrue(line);
        line.ShouldContain(detail);
        line.ShouldNotContain("\n");
    }
}
