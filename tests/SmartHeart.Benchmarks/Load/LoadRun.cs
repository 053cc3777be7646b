using System.Diagnostics;
using System.Globalization;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.Benchmarks.Load;

/// <summary>
/// The figures of the whole bot: the real Host in its own process, a lean emulated Bot API in this one, the load through getUpdates. Both share the machine,
/// so compare figures of one run only.
/// </summary>
internal sealed class LoadRun(LoadOptions options, BotApiEmulator emulator, Answers answers, string database)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Fewer than there are readers, so that nobody asks again before they were answered.</summary>
    private const int MostAhead = 2_000;
    private long _nextNewcomer = 20_000_000;
    private int _nextOpening;

    /// <summary>Runs all of it and prints one line a figure.</summary>
    public static async Task<int> Measure(IReadOnlyList<string> arguments)
    {
        if (LoadOptions.Parse(arguments) is not { } options) return 2;
        var folder = Directory.CreateTempSubdirectory("smartheart-load-");
        try
        {
            var database = Path.Combine(folder.FullName, "load.db");
            await LoadData.Write(database);
            var answers = new Answers();
            await using var emulator = await BotApiEmulator.StartAsync(EmulatorOptions.Lean with { OnCall = answers.Note });
            await new LoadRun(options, emulator, answers, database).Run();
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task Run()
    {
        Print("machine", $"{Environment.ProcessorCount} processors, .NET {Environment.Version}");
        for (var i = 0; i < LoadData.Readers; i++) emulator.World.AddPerson("Reader", id: LoadData.FirstReader + i, started: true, sample: true);
        var started = Stopwatch.GetTimestamp();
        var first = Newcomer();
        answers.Expect(1);
        answers.Ask(first.Id);
        first.Start();
        await using var bot = BotProcess.Start(emulator, database, options.Host);
        if (!await answers.All(Patience)) throw new InvalidOperationException("The bot did not answer.");
        Print("process start to first answer", $"{Stopwatch.GetElapsedTime(started, answers.Last).TotalSeconds:0.00} s");
        await Task.Delay(TimeSpan.FromSeconds(2));
        Print("RSS idle", $"{bot.Rss:0} MB");

        // Once without counting: the runtime compiles what it finds hot.
        await Burst(bot, "warm-up /start", options.Starts / 4, Start, quiet: true);
        await Burst(bot, "warm-up opening", options.Openings / 4, Open, quiet: true);
        var starts = await Burst(bot, "/start of new users", options.Starts, Start);
        var openings = await Burst(bot, "opening a material", options.Openings, Open);
        Print("RSS under load, now / peak", $"{bot.Rss:0} / {bot.PeakRss:0} MB");
        await Paced(bot, "/start at half of that load", starts / 2, Start);
        await Paced(bot, "opening at half of that load", openings / 2, Open);
        await Paced(bot, "opening at 1,000 a second", 1_000, Open);
        await Paced(bot, "opening at 50 a second", 50, Open);
        Print("RSS at the end, now / peak", $"{bot.Rss:0} / {bot.PeakRss:0} MB");
    }

    /// <summary>All at once: how many a second are answered.</summary>
    private async Task<double> Burst(BotProcess bot, string name, int count, Func<long> act, bool quiet = false)
    {
        answers.Expect(count);
        var cpu = bot.Cpu;
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            // Enough to keep the bot busy, not so many that the queue itself is what is measured.
            while (i - answers.Count > MostAhead) await Task.Delay(1);
            act();
        }

        var complete = await answers.All(Patience);
        var seconds = Stopwatch.GetElapsedTime(began, answers.Last).TotalSeconds;
        var rate = answers.Count / seconds;
        var used = (bot.Cpu - cpu).TotalMilliseconds / count;
        if (!quiet) Print(name, $"{rate:N0} a second ({answers.Count:N0} of {count:N0} answered{(complete ? "" : ", THE REST NOT")}); processor time of the bot {used:0.000} ms each");
        return rate;
    }

    /// <summary>Evenly spaced: how long one waits.</summary>
    private async Task Paced(BotProcess bot, string name, double perSecond, Func<long> act)
    {
        var count = (int)(perSecond * options.Seconds);
        answers.Expect(count);
        var cpu = bot.Cpu;
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < count;)
        {
            var due = Math.Min(count, (int)(Stopwatch.GetElapsedTime(began).TotalSeconds * perSecond) + 1);
            for (; i < due; i++) act();
            await Task.Delay(1);
        }

        await answers.All(Patience);
        var quantiles = answers.Quantiles(0.5, 0.95, 0.99);
        var used = (bot.Cpu - cpu).TotalMilliseconds / count;
        Print(name, $"p50 {quantiles[0]:0.0}  p95 {quantiles[1]:0.0}  p99 {quantiles[2]:0.0} ms at {perSecond:N0} a second; processor time of the bot {used:0.000} ms each");
    }

    private Person Newcomer() => emulator.World.AddPerson("Newcomer", id: Interlocked.Increment(ref _nextNewcomer), sample: true);

    private long Start()
    {
        var person = Newcomer();
        answers.Ask(person.Id);
        person.Start();
        return person.Id;
    }

    private long Open()
    {
        var n = _nextOpening++;
        var person = emulator.World.Person(LoadData.FirstReader + (n % LoadData.Readers));
        answers.Ask(person.Id);

        // A step through the shelf that shares no factor with the readers: pairs repeat late, and a second press of one button is never a repeat.
        person.TapRaw(1 + (n / LoadData.Readers), $"m-{Base36(1 + (n % LoadData.Materials))}");
        return person.Id;
    }

    private static string Base36(int value) => value < 36 ? "0123456789abcdefghijklmnopqrstuvwxyz"[value].ToString() : Base36(value / 36) + Base36(value % 36);

    private static void Print(string name, string value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34} {value}"));
}
