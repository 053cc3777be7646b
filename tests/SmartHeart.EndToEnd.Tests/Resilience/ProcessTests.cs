using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Resilience;

/// <summary>The bot as a process: killed, or told to stop.</summary>
public sealed class ProcessTests
{
    /// <summary>
    /// A stop takes ten seconds at most; the rest is for a machine that is busy with other tests. A stop that waited for Telegram would take longer: a poll lasts fifty
    /// seconds, and what hangs hangs for ever.
    /// </summary>
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(40);

    [Fact]
    public async Task A_half_filled_form_survives_kill_9_and_what_was_written_meanwhile_is_answered()
    {
        await using var installation = await Installation.PrepareAsync();
        var world = installation.Telegram.World;
        var anna = new Dialog(world, world.AddPerson("Анна", phone: "79161234567"));
        await using (var first = BotProcess.Start(installation.Folder, installation.Variables))
        {
            anna.Starts();
            await anna.Sees("consent.personal_data");
            await anna.Press("consent.yes");
            await anna.Sees("consent.advertising");
            await anna.Press("consent.advertising_no");
            await anna.Sees("profile.invitation");
            await anna.Press("profile.fill");
            await anna.Sees("profile.ask_name");
            anna.Says("Анна Орлова");
            await anna.Sees("profile.ask_company");
            await first.KillAsync();
        }

        anna.Says("Ромашка");
        await using var second = BotProcess.Start(installation.Folder, installation.Variables);
        await anna.Sees("profile.ask_position");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_phone");
        anna.Keyboard("flow.share_contact");
        var saved = (await anna.Sees("profile.saved")).Words;
        saved.ShouldContain("Анна Орлова");
        saved.ShouldContain("Ромашка");

        var (code, took) = await second.TerminateAsync();
        code.ShouldBe(0);
        took.ShouldBeLessThan(StopWithin);
        second.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_that_kill_9_cut_off_is_given_at_the_next_start()
    {
        await using var installation = await Installation.PrepareAsync();
        var world = installation.Telegram.World;
        var anna = new Dialog(world, world.AddPerson("Анна"));
        await using (var first = BotProcess.Start(installation.Folder, installation.Variables))
        {
            anna.Starts();
            await anna.Sees("consent.personal_data");
            await anna.Press("consent.yes");
            await anna.Sees("consent.advertising");
            await anna.Press("consent.advertising_no");
            await anna.Sees("profile.invitation");
            await anna.Press("profile.fill");
            await anna.Sees("profile.ask_name");
            var hanging = installation.Telegram.Faults.Add(Fault.Hang() with { Method = "sendMessage", ChatId = anna.Person.Id });
            anna.Says("Анна Орлова");
            await hanging.HitAsync();
            await first.KillAsync();
        }

        installation.Telegram.Faults.Clear();
        await using var second = BotProcess.Start(installation.Folder, installation.Variables);
        await anna.Sees("resumed");
        await anna.Sees("profile.ask_company");
        await anna.Press("flow.back");
        (await anna.Sees("profile.ask_name")).Words.ShouldContain("Анна Орлова");
    }

    [Fact]
    public async Task A_stop_does_not_wait_for_a_Telegram_that_hangs_and_the_answer_comes_after_the_next_start()
    {
        await using var installation = await Installation.PrepareAsync();
        var world = installation.Telegram.World;
        BotProcess? running = null;
        var anna = new Dialog(world, world.AddPerson("Анна"), explain: () => string.Join('\n', [.. running?.Output ?? [], .. installation.Telegram.Journal.Entries.TakeLast(8)]));
        await using (var first = BotProcess.Start(installation.Folder, installation.Variables))
        {
            anna.Starts();
            await anna.Sees("consent.personal_data");
            var hanging = installation.Telegram.Faults.Add(Fault.Hang());
            anna.Says("/start");
            await hanging.HitAsync();
            var (code, took) = await first.TerminateAsync();
            code.ShouldBe(0);
            took.ShouldBeLessThan(StopWithin);
        }

        installation.Telegram.Faults.Clear();
        await using var second = running = BotProcess.Start(installation.Folder, installation.Variables);
        await anna.Sees("consent.personal_data");
    }

    [Fact]
    public async Task A_stop_while_the_start_waits_for_Telegram_is_orderly_too()
    {
        await using var installation = await Installation.PrepareAsync();
        var hanging = installation.Telegram.Faults.Add(Fault.Hang());
        await using var bot = BotProcess.Start(installation.Folder, installation.Variables);
        await hanging.HitAsync();
        var (code, took) = await bot.TerminateAsync();
        code.ShouldBe(0);
        took.ShouldBeLessThan(StopWithin);
        bot.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_that_is_revoked_while_the_bot_runs_ends_it_with_code_2()
    {
        await using var installation = await Installation.PrepareAsync();
        var anna = new Dialog(installation.Telegram.World, installation.Telegram.World.AddPerson("Анна"));
        await using var bot = BotProcess.Start(installation.Folder, installation.Variables);
        anna.Starts();
        await anna.Sees("consent.personal_data");
        installation.Telegram.Faults.Add(Fault.Refuse(401, "Unauthorized"));
        anna.Says("/start");
        (await bot.ExitAsync()).ShouldBe(2);
        bot.Output.ShouldContain(line => line.Contains("BOT_TOKEN", StringComparison.Ordinal));
        bot.Output.ShouldNotContain(line => line.Contains(installation.Telegram.Token, StringComparison.Ordinal));
    }
}
