using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Content;
using SmartHeart.Application.Search;
using SmartHeart.Application.Users;
using SmartHeart.Benchmarks.Reads;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Benchmarks.Search;

/// <summary>Measures search among many texts. Times are of whole requests (pipeline, database, pieces of the texts), so they bound the database's.</summary>
internal static class SearchVerb
{
    private static readonly TestActor Reader = new(Role.User, 1, "Анна");

    /// <summary>Null when the command line makes no sense.</summary>
    public static async Task<int?> Run(IReadOnlyList<string> words)
    {
        if (Arguments.Parse(words, "--materials", "--rounds") is not { } arguments) return null;
        if (arguments.Number("--materials", 10_000) is not (> 0 and var items) || arguments.Number("--rounds", 500) is not (> 0 and var rounds)) return null;

        var texts = new RussianTexts(seed: 7);
        await using var app = await TestApp.Start();
        await app.Send(new StartBot(), Reader);
        await app.Send(new DecideConsent(ConsentKind.PersonalData, Granted: true), Reader);
        await Fill(app, texts, items);
        await Index(app, items);
        Print($"\n| request | p50 ms | p99 ms | max ms | found |\n| --- | ---: | ---: | ---: | ---: |");
        foreach (var (name, phrase) in Phrases(texts)) await Ask(app, name, phrase, rounds);
        await Add(app, texts, Math.Min(rounds, 200));
        return 0;
    }

    private static (string Name, Func<string> Phrase)[] Phrases(RussianTexts texts) =>
    [
        ("one common word", () => texts.Word(texts.Next(20))),
        ("one word", () => texts.Word(20 + texts.Next(2000))),
        ("one rare word", () => texts.Word(10_000 + texts.Next(20_000))),
        ("two common words", () => $"{texts.Word(texts.Next(20))} {texts.Word(texts.Next(20))}"),
        ("two words", () => $"{texts.Word(texts.Next(300))} {texts.Word(texts.Next(300))}"),
        ("five words", () => texts.Line(5)),
        ("two letters", () => texts.Word(texts.Next(2000))[..2]),
        ("four letters", () => texts.Word(100 + texts.Next(2000))[..4]),
        ("one mistake", () => Mistaken(texts.Word(100 + texts.Next(5000)), texts)),
        ("two words, a mistake in each", () => $"{Mistaken(texts.Word(texts.Next(300)), texts)} {Mistaken(texts.Word(texts.Next(300)), texts)}"),
        ("two rare words", () => $"{texts.Word(10_000 + texts.Next(20_000))} {texts.Word(10_000 + texts.Next(20_000))}"),
        ("nothing there", () => $"щщъ{texts.Next(1_000_000)}ыэ"),
    ];

    private static string Mistaken(string word, RussianTexts texts)
    {
        var at = 1 + texts.Next(word.Length - 1);
        return $"{word[..at]}щ{word[(at + 1)..]}";
    }

    /// <summary>Rows of before search, past the use cases: what the background step finds after an update.</summary>
    private static async Task Fill(TestApp app, RussianTexts texts, int items)
    {
        var category = Category.Add(ContentKind.Material, CategoryTitle.Parse("Раздел").Value, null, []).Value;
        await app.Add(category);
        await app.Read(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            for (var i = 0; i < items; i++)
            {
                var (title, html) = ($"{texts.Line(5)} {i}", texts.Html(400 + texts.Next(2800)));
                await context.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO "Content" ("Kind", "CategoryId", "Title", "BodyHtml", "BodyLength", "Status", "PublishedAt", "Rank", "CreatedAt", "UpdatedAt", "Version", "Views", "Viewers")
                    VALUES (1, {category.Id}, {title}, {html}, {html.Length}, 1, {i}, {i}, 1, 1, 1, 0, 0)
                    """);
            }

            await transaction.CommitAsync();
            return 0;
        });
    }

    private static async Task Index(TestApp app, int items)
    {
        var before = await Megabytes(app);
        var started = Stopwatch.GetTimestamp();
        foreach (var service in app.Services.GetServices<IHostedService>()) await service.StartAsync(CancellationToken.None);
        while (await Count(app, """SELECT COUNT(*) AS "Value" FROM "Content" WHERE "SearchVersion" = 0""") > 0) await Task.Delay(100);
        Print($"{items} items indexed in the background in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
        Print($"database {before:0.0} MB before, {await Megabytes(app):0.0} MB with the indexes");
        Print($"{await Count(app, """SELECT COUNT(*) AS "Value" FROM "SearchWords" """)} words, {await Count(app, """SELECT COUNT(*) AS "Value" FROM "SearchForms" """)} forms");
        Print($"average stems of an item: {await Count(app, """SELECT CAST(AVG(LENGTH("SearchText") - LENGTH(REPLACE("SearchText", ' ', ''))) AS INTEGER) AS "Value" FROM "Content" """)}");
    }

    private static async Task Ask(TestApp app, string name, Func<string> phrase, int rounds)
    {
        var times = new Times();
        var found = 0;
        for (var i = -20; i < rounds; i++)
        {
            var request = new SearchContent { Text = phrase() };
            var started = Stopwatch.GetTimestamp();
            var result = await app.Send(request, Reader);
            if (i < 0) continue;
            times.Add(Stopwatch.GetElapsedTime(started));
            if (result is { IsOk: true, Value.Total: > 0 }) found++;
        }

        Print($"| {name} | {times.Quantile(0.5):0.00} | {times.Quantile(0.99):0.00} | {times.Max:0.00} | {100.0 * found / rounds:0} % |");
    }

    /// <summary>What an admin waits for when adding an item: its words are indexed and learnt in the same transaction.</summary>
    private static async Task Add(TestApp app, RussianTexts texts, int rounds)
    {
        var admin = new TestActor(Role.Admin, 2, "Олег");
        var times = new Times();
        for (var i = 0; i < rounds; i++)
        {
            var request = new AddContent { CategoryId = 1, Title = texts.Line(5), Body = texts.Html(2500), Publish = true };
            var started = Stopwatch.GetTimestamp();
            if (!(await app.Send(request, admin)).IsOk) throw new InvalidOperationException("An item was refused.");
            times.Add(Stopwatch.GetElapsedTime(started));
        }

        Print($"| adding an item | {times.Quantile(0.5):0.00} | {times.Quantile(0.99):0.00} | {times.Max:0.00} | |");
    }

    private static async Task<double> Megabytes(TestApp app) =>
        await Count(app, "SELECT page_count * page_size AS \"Value\" FROM pragma_page_count(), pragma_page_size()") / 1e6;

    private static async Task<long> Count(TestApp app, string sql) => (await app.Read(context => context.Database.SqlQueryRaw<long>(sql).ToListAsync()))[0];

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
