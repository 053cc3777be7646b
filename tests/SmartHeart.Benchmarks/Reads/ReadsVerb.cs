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
        if (Arguments.Parse(words, "--database", "--rounds", "--only") is not { } arguments || arguments.Text("--database") is not { } file) return null;
        if (arguments.Number("--rounds", 300) is not (> 0 and var rounds)) return null;
        if (ReadSamples.Missing(ReadMethods.All) is { Count: > 0 } missing)
        {
            await Console.Error.WriteLineAsync($"No sample call for: {string.Join(", ", missing)}");
            return 1;
        }

        var samples = ReadSamples.All.Where(sample => sample.Name.Contains(arguments.Text("--only") ?? "", StringComparison.OrdinalIgnoreCase)).ToList();
        using var run = new ReadsRun(Path.GetFullPath(file), rounds);
        var reads = await run.MeasureReads(samples);
        FigureTable.PrintReads(reads, rounds);
        // Who asks for some reads is after these alone.
        if (arguments.Text("--only") is not null) return Judge(reads);

        var writes = await run.MeasureWrites();
        FigureTable.PrintWrites(writes);
        return Judge([.. reads, .. writes]);
    }

    // A cold file is shown and not judged: that is the disk's figure.
    private static int Judge(List<Figure> figures)
    {
        var slow = figures.Where(figure => figure.Call.Quantile(0.99) > Bound).Select(figure => figure.Name).ToList();
        Console.WriteLine(slow.Count == 0 ? $"\nNone of {figures.Count} takes more than {Bound} ms at p99." : $"\nToo slow: {string.Join(", ", slow)}");
        return slow.Count == 0 ? 0 : 1;
    }
}
