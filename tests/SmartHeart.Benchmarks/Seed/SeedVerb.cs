using System.Diagnostics;
using System.Globalization;
using SmartHeart.Testing.Seeding;

namespace SmartHeart.Benchmarks.Seed;

/// <summary>Makes a large database and tells what is in it.</summary>
internal static class SeedVerb
{
    /// <summary>Null when the command line makes no sense.</summary>
    public static async Task<int?> Run(IReadOnlyList<string> words)
    {
        if (Arguments.Parse(words, "--database", "--users", "--materials", "--views") is not { } arguments || arguments.Text("--database") is not { } file) return null;
        if (arguments.Number("--users", 1_000_000) is not (> 0 and var users)) return null;
        if (arguments.Number("--materials", 10_000) is not (> 0 and var materials)) return null;
        if (arguments.Number("--views", 10_000_000) is not { } views) return null;

        // The day's beginning: the same rows all day.
        var today = new DateTimeOffset(TimeProvider.System.GetUtcNow().Date, TimeSpan.Zero);
        var started = Stopwatch.GetTimestamp();
        var rows = await Seeder.Make(Path.GetFullPath(file), new SeedSize(users, materials, views, today), Console.WriteLine);
        foreach (var (table, count) in rows) Print($"{table,-16} {count,12:N0} rows");
        Print($"{new FileInfo(file).Length / 1e6:N0} MB, {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s");
        return 0;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
