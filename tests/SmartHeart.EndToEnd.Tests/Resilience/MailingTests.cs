using Microsoft.Data.Sqlite;
using SmartHeart.Domain.Mailings;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;
using Xunit.Abstractions;

namespace SmartHeart.EndToEnd.Tests.Resilience;

/// <summary>Mailings by the bot as a process of its own, against the emulator's own record of what arrived.</summary>
public sealed class MailingTests(ITestOutputHelper output)
{
    /// <summary>What may be on the wire at once.</summary>
    private const int OnTheWire = 256;
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Kill_9_twenty_times_loses_nobody_and_repeats_nobody()
    {
        const int Kills = 20;
        const int People = 10_000;
        await using var site = await MailingSite.PrepareAsync(People, rate: 5_000);
        var chance = new Random(20261122);
        var cut = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = site.Delivered;
            await using var bot = site.Start();
            var next = before + chance.Next(1, People / (Kills + 2));
            await Eventually.UntilAsync(() => site.Delivered >= next || site.State == MailingState.Finished, $"delivery {next}");
            await bot.KillAsync();
            var sending = site.Count(RecipientState.Sending);
            sending.ShouldBeLessThanOrEqualTo(OnTheWire);
            cut += sending;
            output.WriteLine($"kill {kill + 1}: {site.Delivered} delivered, {sending} on the wire");
        }

        await using var last = site.Start();
        await Eventually.UntilAsync(() => site.State == MailingState.Finished, "the end", patience: Long);
        site.IsWhole();
        site.Count(RecipientState.Unknown).ShouldBe(cut);
        output.WriteLine($"in the end: {site.Count(RecipientState.Sent)} sent, {cut} unknown");
    }

    [Fact]
    public async Task Whatever_Telegram_does_nobody_is_lost_and_nobody_gets_it_twice()
    {
        const int Lost = 7;
        const int Hanging = 3;
        // At a rate at which it goes on for longer than it takes to plan all of it, on a busy machine too.
        await using var site = await MailingSite.PrepareAsync(people: 3_000, rate: 500);
        await using var bot = site.Start();
        await Eventually.UntilAsync(() => site.Delivered > 100, "the first ones");
        var plan = site.Telegram.Faults;
        plan.Add(Fault.LoseAnswer() with { Method = "sendMessage", Times = Lost });
        await Eventually.UntilAsync(() => plan.All.Count == 0, "answers lost");
        plan.Add(Fault.Hang(TimeSpan.FromSeconds(1)) with { Method = "sendMessage", Times = Hanging });
        await Eventually.UntilAsync(() => plan.All.Count == 0, "calls that hang");
        plan.Add(Fault.ServerError(500) with { Method = "sendMessage", Times = 8 });
        plan.Add(Fault.LoseRequest() with { Method = "sendMessage", Times = 1 });
        plan.Add(Fault.TooManyRequests(1) with { Method = "sendMessage", Times = 2 });
        await Eventually.UntilAsync(() => site.State == MailingState.Finished, "the end", patience: Long);

        site.IsWhole();
        // Answers that were lost, calls that hung, and the request whose connection broke: nobody can know.
        site.Count(RecipientState.Unknown).ShouldBe(Lost + Hanging + 1);
        bot.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_database_that_is_locked_for_seconds_holds_the_mailing_and_loses_nothing()
    {
        await using var site = await MailingSite.PrepareAsync(people: 2_000, rate: 1_000);
        await using var bot = site.Start();
        await Eventually.UntilAsync(() => site.Delivered > 100, "the first ones");
        await using (var other = new SqliteConnection($"Data Source={site.Database};Pooling=False"))
        {
            await other.OpenAsync();
            await using var command = other.CreateCommand();
            command.CommandText = "BEGIN IMMEDIATE";
            await command.ExecuteNonQueryAsync();
            await Task.Delay(TimeSpan.FromSeconds(4));
            command.CommandText = "ROLLBACK";
            await command.ExecuteNonQueryAsync();
        }

        await Eventually.UntilAsync(() => site.State == MailingState.Finished, "the end", patience: Long);
        site.IsWhole();
        site.Count(RecipientState.Unknown).ShouldBe(0);
    }

    [Fact]
    public async Task An_orderly_stop_leaves_nothing_unknown_and_the_next_start_goes_on()
    {
        await using var site = await MailingSite.PrepareAsync(people: 3_000, rate: 500);
        for (var stop = 0; stop < 3; stop++)
        {
            var before = site.Delivered;
            await using var bot = site.Start();
            await Eventually.UntilAsync(() => site.Delivered > before + 200 || site.State == MailingState.Finished, "some more");
            var (code, _) = await bot.TerminateAsync();
            code.ShouldBe(0);
            site.Count(RecipientState.Sending).ShouldBe(0);
            site.Count(RecipientState.Sent).ShouldBe(site.Delivered);
        }

        await using var last = site.Start();
        await Eventually.UntilAsync(() => site.State == MailingState.Finished, "the end", patience: Long);
        site.IsWhole();
        site.Count(RecipientState.Unknown).ShouldBe(0);
    }
}
