using SmartHeart.Domain.Mailings;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;
using SmartHeart.Testing.Mailings;
using Xunit.Abstractions;

namespace SmartHeart.EndToEnd.Tests.Resilience;

/// <summary>Kills and stops of the bot while Telegram has a bad day, against the emulator's own record of what arrived.</summary>
public sealed class MailingWeatherTests(ITestOutputHelper output)
{
    /// <summary>What may be on the wire at once.</summary>
    private const int OnTheWire = 256;
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Kill_9_and_the_faults_of_Telegram_together_lose_nobody_and_repeat_nobody()
    {
        const int Kills = 5;
        const int People = 2_500;
        var (chance, seed) = Draw();
        await using var site = await MailingSite.PrepareAsync(People, rate: 3_000);
        var weather = new MailingWeather(site.Telegram.Faults, chance, People);
        var cut = 0;
        for (var kill = 1; kill <= Kills; kill++)
        {
            await using var bot = site.Start();
            await SendSome(site, weather, chance, seed, changes: chance.Next(3));
            var frozen = weather.Freeze();
            await Task.Delay(chance.Next(150));
            await bot.KillAsync();
            weather.Thaw(frozen);
            var sending = site.Count(RecipientState.Sending);
            sending.ShouldBeLessThanOrEqualTo(OnTheWire, seed);
            cut += sending;
            output.WriteLine($"kill {kill}: {site.Delivered} delivered, {sending} on the wire, {frozen.Hits} calls hang");
        }

        await using var last = site.Start();
        await SendSome(site, weather, chance, seed, changes: 3);
        await Eventually.UntilAsync(() => HasEnded(site), $"the end; {seed}", patience: Long);
        site.State.ShouldBe(MailingState.Finished, seed);
        site.IsWhole(seed, RecipientState.Blocked, RecipientState.Failed);
        site.WhoIs(RecipientState.Blocked).ShouldBeSubsetOf(weather.Blocked, seed);
        site.WhoIs(RecipientState.Failed).ShouldBeSubsetOf(weather.Refused, seed);
        site.Count(RecipientState.Unknown).ShouldBeLessThanOrEqualTo(cut + weather.Unheard, seed);
        output.WriteLine($"in the end: {site.Count(RecipientState.Sent)} sent, {site.Count(RecipientState.Unknown)} unknown, {cut} cut off, {weather.Unheard} unheard");
    }

    [Fact]
    public async Task Sigterm_in_bad_weather_leaves_unknown_only_whose_call_hung()
    {
        const int Stops = 2;
        const int Share = 1_000;
        const int Hanging = 5;
        var (chance, seed) = Draw();
        await using var site = await MailingSite.PrepareAsync(Stops * Share, rate: 1_500);
        var hung = new HashSet<long>();
        for (var stop = 0; stop < Stops; stop++)
        {
            var at = MailingStock.FirstPerson + (stop * Share) + chance.Next(100, Share - 200);
            List<PlannedFault> hanging = [.. Enumerable.Range(0, Hanging).Select(number => Plan(site, Fault.Hang(), at + number))];
            hung.UnionWith(hanging.Select(planned => planned.Fault.ChatId!.Value));
            for (var number = 0; number < 10; number++) Plan(site, Fault.Slow(TimeSpan.FromMilliseconds(300)), at + Hanging + number);
            for (var number = 10; number < 13; number++) Plan(site, Fault.ServerError(), at + Hanging + number);
            Plan(site, Fault.TooManyRequests(1), at + Hanging + 13);

            await using var bot = site.Start();
            await Eventually.UntilAsync(() => hanging.All(planned => planned.Hits > 0), $"calls that hang; {seed}", patience: Long);
            await Task.Delay(chance.Next(100));
            var (code, _) = await bot.TerminateAsync();
            code.ShouldBe(0, seed);
            site.Count(RecipientState.Sending).ShouldBe(0, seed);
            site.WhoIs(RecipientState.Unknown).ShouldBe(hung, ignoreOrder: true, seed);
            site.Count(RecipientState.Sent).ShouldBe(site.Delivered, seed);
        }

        await using var last = site.Start();
        await Eventually.UntilAsync(() => HasEnded(site), $"the end; {seed}", patience: Long);
        site.State.ShouldBe(MailingState.Finished, seed);
        site.IsWhole(seed);
        site.WhoIs(RecipientState.Unknown).ShouldBe(hung, ignoreOrder: true, seed);
    }

    /// <summary>A random number of deliveries, none at all among them, with changes of the weather meanwhile.</summary>
    private async Task SendSome(MailingSite site, MailingWeather weather, Random chance, string seed, int changes)
    {
        for (var change = 0; change <= changes; change++)
        {
            output.WriteLine($"  {weather.Change()}");
            var next = site.Delivered + chance.Next(200);
            await Eventually.UntilAsync(() => site.Delivered >= next || HasEnded(site), $"delivery {next}; {seed}", patience: Long);
        }
    }

    private static bool HasEnded(MailingSite site) => site.State is MailingState.Finished or MailingState.Paused;

    private static PlannedFault Plan(MailingSite site, Fault fault, long person) =>
        site.Telegram.Faults.Add(fault with { Method = "sendMessage", ChatId = person, Times = 1 });

    private (Random Chance, string Seed) Draw()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        return (new Random(seed), $"seed {seed}");
    }
}
