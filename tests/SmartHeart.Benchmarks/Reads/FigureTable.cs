using System.Globalization;

namespace SmartHeart.Benchmarks.Reads;

/// <summary>Prints figures as they stand in docs/performance.md.</summary>
internal static class FigureTable
{
    public static void PrintReads(IEnumerable<Figure> figures, int rounds)
    {
        Console.WriteLine($"{rounds} calls each, {ReadsRun.ColdRounds} more of a file that is not in memory; milliseconds\n");
        Console.WriteLine("| read | commands | found | database p50 | p99 | max | whole call p50 | p99 | cold p50 | p99 |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var figure in figures)
        {
            var (database, call, cold) = (figure.Database, figure.Call, figure.Cold);
            Row(
                figure.Name, figure.Commands, $"{100 * figure.Found / rounds} %", database.Quantile(0.5), database.Quantile(0.99), database.Max,
                call.Quantile(0.5), call.Quantile(0.99), cold.Quantile(0.5), cold.Quantile(0.99));
        }
    }

    public static void PrintWrites(IEnumerable<Figure> figures)
    {
        Console.WriteLine("\n| write | p50 | p99 | max |\n| --- | ---: | ---: | ---: |");
        foreach (var figure in figures)
            Row(figure.Name, figure.Call.Quantile(0.5), figure.Call.Quantile(0.99), figure.Call.Max);
    }

    private static void Row(params object[] cells) => Console.WriteLine($"| {string.Join(" | ", cells.Select(Text))} |");

    private static string Text(object cell) => cell is double time ? time.ToString("0.00", CultureInfo.InvariantCulture) : $"{cell}";
}
