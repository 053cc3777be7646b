using System.Diagnostics;
using System.Globalization;
using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.Benchmarks.Crm;

/// <summary>
/// Whether people feel the CRM: the same profiles changed and requests left by four Hosts in turn, one without a CRM, one with, one whose CRM takes requests and never
/// answers, one whose CRM is not there. Then that one's CRM is back: how fast it learns what it missed.
/// </summary>
internal sealed class CrmRun(CrmRunOptions options, IReadOnlyDictionary<string, CrmBot> bots)
{
    private const string Off = "off";
    private const string Down = "down";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Stuck = TimeSpan.FromMinutes(2);

    /// <summary>Runs it and prints one line a figure.</summary>
    public static async Task<int?> Measure(IReadOnlyList<string> arguments)
    {
        if (CrmRunOptions.Parse(arguments) is not { } options) return null;
        var folder = Directory.CreateTempSubdirectory("smartheart-crm-");
        var bots = new Dictionary<string, CrmBot>();
        try
        {
            string[] names = options.Rounds == 0 ? [Down] : [Off, "on", "hanging", Down];
            foreach (var name in names) bots[name] = await CrmBot.Start(Path.Combine(folder.FullName, $"{name}.db"), await Crm(name), options);
            return await new CrmRun(options, bots).Run() ? 0 : 1;
        }
        finally
        {
            foreach (var bot in bots.Values) await bot.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<AmoCrmEmulator?> Crm(string name)
    {
        if (name == Off) return null;
        var crm = await AmoCrmEmulator.StartAsync();
        if (name == "hanging") crm.Faults.Add(CrmFault.Hang());
        if (name == Down) await crm.GoDownAsync();
        return crm;
    }

    private async Task<bool> Run()
    {
        Print("machine", $"{Environment.ProcessorCount} processors, .NET {Environment.Version}");
        if (options.Rounds > 0) await Compare();
        return options.Changes == 0 || await Drain(bots[Down]);
    }

    private async Task Compare()
    {
        foreach (var bot in bots.Values) await Turn(bot, Math.Max(4 * options.People, options.PerSecond * options.Seconds));
        foreach (var bot in bots.Values) bot.Turns.Clear();
        for (var round = 0; round < options.Rounds; round++)
        {
            // Whoever is first has no advantage of it over the rounds.
            foreach (var bot in bots.Values.Skip(round % bots.Count).Concat(bots.Values.Take(round % bots.Count))) await Turn(bot, options.PerSecond * options.Seconds);
        }

        var (half, most) = (Middle(bots[Off], 0), Middle(bots[Off], 1));
        foreach (var (name, bot) in bots)
        {
            var (mineHalf, mineMost) = (Middle(bot, 0), Middle(bot, 1));
            Print($"answers, CRM {name}", string.Create(CultureInfo.InvariantCulture,
                $"p50 {mineHalf:0.00}  p99 {mineMost:0.00} ms (turns {bot.Turns.Min(turn => turn[1]):0.0}–{bot.Turns.Max(turn => turn[1]):0.0}); to off {mineHalf / half:0.00} / {mineMost / most:0.00}; {bot.Waiting:N0} changes wait"));
        }
    }

    /// <summary>Evenly spaced: how long one waits.</summary>
    private async Task Turn(CrmBot bot, int count)
    {
        bot.Answers.Expect(count);
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < count;)
        {
            var due = Math.Min(count, (int)(Stopwatch.GetElapsedTime(began).TotalSeconds * options.PerSecond) + 1);
            for (; i < due; i++) bot.Act();
            await Task.Delay(1);
        }

        if (!await bot.Answers.All(Patience)) throw new InvalidOperationException($"{bot.Answers.Count:N0} of {count:N0} were answered.");
        bot.Turns.Add(bot.Answers.Quantiles(0.5, 0.99));
    }

    private async Task<bool> Drain(CrmBot bot)
    {
        while (bot.Waiting < options.Changes) await Turn(bot, 2 * Math.Min(options.People, options.Changes - bot.Waiting));
        var waiting = bot.Waiting;
        var crm = bot.Crm!;
        var back = Stopwatch.GetTimestamp();
        await crm.ComeBackAsync();
        while (crm.Record.Count("GET /api/v4/contacts") == 0) await Task.Delay(10);
        var began = Stopwatch.GetTimestamp();
        for (var (before, since) = (waiting, began); bot.Waiting is > 0 and var now && Stopwatch.GetElapsedTime(since) < Stuck;)
        {
            if (now < before) (before, since) = (now, Stopwatch.GetTimestamp());
            await Task.Delay(100);
        }

        var took = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var (asked, left) = (crm.Record.Total, bot.Waiting);
        Print("CRM back", string.Create(CultureInfo.InvariantCulture, $"first news after {Stopwatch.GetElapsedTime(back, began).TotalSeconds:0.0} s, {waiting:N0} changes of {options.People:N0} people wait"));
        Print("worked off", string.Create(CultureInfo.InvariantCulture,
            $"in {took:0} s, {waiting - left:N0} changes: {(waiting - left) / took:0.0} a second; {asked:N0} requests: {asked / took:0.00} a second, {asked / (double)(waiting - left):0.00} a change"));
        Print("there", $"{crm.Account.Contacts.Count:N0} contacts, {crm.Account.Leads.Count:N0} leads, {crm.Account.Notes.Count:N0} notes; busiest second {crm.Record.BusiestSecond()}, refused for rate {crm.Rates.Refused}");
        foreach (var endpoint in crm.Record.Requests.GroupBy(request => request.Endpoint).OrderByDescending(group => group.Count()))
            Print("", $"{endpoint.Count(),6:N0} {endpoint.Key}");
        return left == 0;
    }

    /// <summary>The middle of all turns: what else happens on the machine spoils single ones.</summary>
    private static double Middle(CrmBot bot, int quantile) => bot.Turns.Select(turn => turn[quantile]).Order().ElementAt(bot.Turns.Count / 2);

    private static void Print(string name, string value) => Console.WriteLine($"{name,-24} {value}");
}
