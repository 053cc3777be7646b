using System.Globalization;
using SmartHeart.Testing.Reading;

namespace SmartHeart.Benchmarks.Reads;

/// <summary>Measures all reads and prints a table; fails when one is too slow or has no sample call.</summary>
internal static class ReadsVerb
{
    /// <summary>What the ninety-ninth of a hundred calls may take, in milliseconds.</summary>
    private const double Bound = 100;

    /// <summary>Null when the command line makes no sense.</summary>
    public static async Task<int?> Run(IReadOnlyList<string> words)
    {
        if (Arguments.Parse(words, "--database", "--rounds") is not { } arguments || arguments.Text("--database") is not { } file) return null;
        if (arguments.Number("--rounds", 300) is not (> 0 and var rounds)) return null;
        if (ReadSamples.Missing(ReadMethods.All) is { Count: > 0 } missing)
        {
            await Console.Error.WriteLineAsync($"No sample call for: {string.Join(", ", missing)}");
            return 1;
        }

        using var run = new ReadsRun(Path.GetFullPath(file), rounds);
        var figures = await run.Measure();
        Print(figures, rounds);
        var slow = figures.Where(figure => figure.Call.Quantile(0.99) > Bound).Select(figure => figure.Sample.Name).ToList();
        Console.WriteLine(slow.Count == 0 ? $"\nNone of {figures.Count} takes more than {Bound} ms at p99." : $"\nToo slow: {string.Join(", ", slow)}");
        return slow.Count == 0 ? 0 : 1;
    }

    private static void Print(List<ReadFigure> figures, int rounds)
    {
        Console.WriteLine($"{rounds} calls each, {ReadsRun.ColdRounds} more of a file that is not in memory; milliseconds\n");
        Console.WriteLine("| read | commands | found | database p50 | p99 | max | whole call p50 | p99 | cold p50 | p99 |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var f in figures)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {f.Sample.Name} | {f.Commands} | {100 * f.Found / rounds} % | {f.Database.Quantile(0.5):0.00} | {f.Database.Quantile(0.99):0.00} | {f.Database.Max:0.00} | {f.Call.Quantile(0.5):0.00} | {f.Call.Quantile(0.99):0.00} | {f.Cold.Quantile(0.5):0.0} | {f.Cold.Quantile(0.99):0.0} |"));
        }
    }
}
