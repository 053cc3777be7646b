using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SmartHeart.Benchmarks.Load;
using SmartHeart.Domain.Mailings;
using SmartHeart.Playground.Emulator;
using SmartHeart.Testing.Mailings;

namespace SmartHeart.Benchmarks.Mailings;

/// <summary>
/// One mailing by the real Host in a process of its own, to a lean emulated Bot API in this one: how fast it is prepared and sent, what it costs, and whether
/// everybody got it once.
/// </summary>
internal sealed class MailingRun(MailingRunOptions options, BotApiEmulator emulator, Arrivals arrivals, string database, int mailingId)
{
    /// <summary>Messages a second: Telegram's limit, which the emulator enforces.</summary>
    private const int Limit = 30;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly MailingContent Words = new([new MailingPart(null, Html: string.Concat(Enumerable.Repeat("<b>Шестьдесят</b> знаков текста, чтобы письмо было как живое. ", 10)))]);

    /// <summary>Runs it and prints one line a figure.</summary>
    public static async Task<int?> Measure(IReadOnlyList<string> arguments)
    {
        if (MailingRunOptions.Parse(arguments) is not { } options) return null;
        var folder = Directory.CreateTempSubdirectory("smartheart-mailing-");
        try
        {
            var database = Path.Combine(folder.FullName, "mailing.db");
            var mailingId = await MailingStock.Write(database, options.People, Words, new MailingButton("Подробнее", Url: "https://example.org/more"));
            var arrivals = new Arrivals(options.People);
            await using var emulator = await BotApiEmulator.StartAsync(EmulatorOptions.Lean with { OnCall = arrivals.Note });
            for (var i = 0; i < options.People; i++) emulator.World.AddPerson("Reader", id: MailingStock.FirstPerson + i, started: true, sample: true);
            emulator.Limits.Enforced = options.Enforced;
            return await new MailingRun(options, emulator, arrivals, database, mailingId).Run() ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<bool> Run()
    {
        Print("machine", $"{Environment.ProcessorCount} processors, .NET {Environment.Version}");
        var settings = new Dictionary<string, string>
        {
            ["MAILING_RATE"] = options.Enforced ? $"{Limit}" : "1000000",
            ["QUIET_HOURS"] = "off",
            ["MAILING_CAP"] = "0",
        };
        await using var bot = BotProcess.Start(emulator, database, options.Host, settings);
        var prepared = await Preparation(bot);
        using var chat = options.Enforced ? new Chatter(emulator, arrivals) : null;
        var (cpu, sent) = (bot.Cpu, arrivals.Messages);
        var began = Stopwatch.GetTimestamp();
        await arrivals.All(Patience, options.Seconds);
        var used = bot.Cpu - cpu;
        var all = (arrivals.Messages - sent) / Stopwatch.GetElapsedTime(began).TotalSeconds;
        var seconds = Stopwatch.GetElapsedTime(arrivals.First, arrivals.Last).TotalSeconds;
        Print("recipients", $"{options.People:N0}, prepared in {prepared.TotalSeconds:0.00} s");
        Print("delivered", $"{arrivals.Count:N0} in {seconds:0.00} s: {arrivals.Count / seconds:N1} a second; more than once {arrivals.Doubled:N0}; 429 {arrivals.Throttled:N0}");
        Print("messages of all kinds", options.Enforced ? $"{all:N2} a second: {all / Limit:P1} of {Limit}" : $"{all:N2} a second");
        Print("processor time of the bot", $"{used.TotalMilliseconds / Math.Max(1, arrivals.Count):0.000} ms a recipient");
        Print("RSS, now / peak", $"{bot.Rss:0} / {bot.PeakRss:0} MB");
        if (chat is not null) Print("people chatting meanwhile", await chat.Figures());
        return await Settled();
    }

    /// <summary>From the first look at the mailing until all recipients are in the ledger.</summary>
    private async Task<TimeSpan> Preparation(BotProcess bot)
    {
        await Wait(() => Ask("""SELECT COUNT(*) FROM "MailingFigures" WHERE "MailingId" = $id""") > 0);
        var began = Stopwatch.GetTimestamp();
        await Wait(() => Ask("""SELECT "State" FROM "Mailings" WHERE "Id" = $id""") != (int)MailingState.Preparing);
        var took = Stopwatch.GetElapsedTime(began);
        Print("RSS when prepared, now / peak", $"{bot.Rss:0} / {bot.PeakRss:0} MB");
        return took;
    }

    private async Task<bool> Settled()
    {
        if (!options.Enforced) await Wait(() => Ask("""SELECT "State" FROM "Mailings" WHERE "Id" = $id""") == (int)MailingState.Finished);
        var counts = MailingStock.Count(database, mailingId);
        Print("in the ledger", string.Join(", ", counts.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value:N0}")));
        return options.Enforced || (counts.GetValueOrDefault(RecipientState.Sent) == options.People && arrivals is { Doubled: 0 } && arrivals.Count == options.People);
    }

    private static async Task Wait(Func<bool> until)
    {
        var began = Stopwatch.GetTimestamp();
        while (!until())
        {
            if (Stopwatch.GetElapsedTime(began) > Patience + Patience) throw new InvalidOperationException("The bot does not get on.");
            await Task.Delay(20);
        }
    }

    private long Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$id", mailingId);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Print(string name, string value) => Console.WriteLine($"{name,-34} {value}");
}
