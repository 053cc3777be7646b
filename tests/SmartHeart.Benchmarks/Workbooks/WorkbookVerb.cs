using System.Diagnostics;
using System.Globalization;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Workbooks;
using SmartHeart.Bot;
using SmartHeart.Bot.Features.Workbooks;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Exporting;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Testing;

namespace SmartHeart.Benchmarks.Workbooks;

/// <summary>Makes the workbook of everything from a database that is there, as the bot does, and throws the files away unless they are kept in a folder.</summary>
internal static class WorkbookVerb
{
    /// <summary>Null when the command line makes no sense.</summary>
    public static async Task<int?> Run(IReadOnlyList<string> words)
    {
        if (Arguments.Parse(words, "--database", "--rounds", "--keep") is not { } arguments || arguments.Text("--database") is not { } file) return null;
        if (arguments.Number("--rounds", 3) is not (> 0 and var rounds)) return null;

        await using var app = TestApp.Over(Path.GetFullPath(file), stays: true);
        await app.Send(new ExportWorkbook(), new TestActor(Role.Owner, 1, "Ольга"));
        var wish = await app.InScope(scope => scope.GetRequiredService<IWorkbookRuns>().Current(CancellationToken.None));
        for (var i = 0; i < rounds; i++) await Measure(app, wish! with { Done = default, OnWire = null }, arguments.Text("--keep"));
        return 0;
    }

    private static async Task Measure(TestApp app, WorkbookToExport wish, string? folder)
    {
        GC.Collect();
        var (idle, desk, started) = (Memory.Now(), new Counter(folder), Stopwatch.GetTimestamp());
        using var over = new CancellationTokenSource();
        var peak = Watch(over.Token);
        await app.InScope(scope => Handler(scope, desk).Handle([wish], CancellationToken.None));
        var time = Stopwatch.GetElapsedTime(started);
        await over.CancelAsync();
        Print($"{time.TotalSeconds:0.0} s, {desk.Rows:N0} rows, {desk.Files} files, {desk.Bytes / 1e6:0.0} MB; {idle} MB before, {await peak} at most");
    }

    private static WorkbookHandler Handler(IServiceProvider scope, Counter desk)
    {
        var options = new BotOptions { Token = "1:test", AdminGroupId = -1, MainTopicId = 2, MailingTopicId = 3, EventsTopicId = 4, TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow") };
        var speech = new Speech(Texts.Load(), new BotIdentity(), options, TimeProvider.System);
        var export = new WorkbookExport(scope.GetRequiredService<ISpreadsheets>(), scope.GetRequiredService<ILongReading>(), desk, desk, desk, speech, TimeProvider.System);
        return new WorkbookHandler(scope.GetRequiredService<ISender>(), scope.GetRequiredService<Actor>(), export, speech);
    }

    private static async Task<Memory> Watch(CancellationToken cancellationToken)
    {
        var most = Memory.Now();
        while (!cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(20, CancellationToken.None);
            most = most.Or(Memory.Now());
        }

        return most;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
