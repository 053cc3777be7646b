using System.Globalization;
using SmartHeart.Domain.Statistics;

namespace SmartHeart.Testing.Seeding;

/// <summary>Figures of all days, as the job would keep them; the numbers themselves are made up.</summary>
internal sealed class StatisticsSeed(SeedRun run)
{
    public const string Source = "tg_ads";

    public void Write()
    {
        var (first, today) = (DayOf(run.Size.Begin), DayOf(run.Size.Now));
        using var figures = run.Insert("DailyFigures", "Metric", "Day", "Key", "Count");
        using var totals = run.Insert("FigureTotals", "Metric", "Key", "Count");
        foreach (var metric in Enum.GetValues<Metric>())
        {
            foreach (var key in Keys(metric))
            {
                var total = 0;
                for (var day = first; day < today; day = day.AddDays(1))
                {
                    var count = run.Chance.Below(100);
                    total += count;
                    figures.Run(metric, Shown(day), key, count);
                }

                totals.Run(metric, key, total);
            }
        }

        using var tally = run.Insert("Tally", "FirstDay", "NextDay", "WatchedSince", "RecountDay", "Version");
        tally.Run(Shown(first), Shown(today), Shown(first), Shown(today.AddDays(-1)), 1);
        run.Done("DailyFigures", figures);
        run.Done("FigureTotals", totals);
        run.Done("Tally", tally);
    }

    private static string[] Keys(Metric metric) => metric switch
    {
        Metric.Returned => [FigureKey.All, .. Enumerable.Range(0, Weeks.Followed + 1).Select(FigureKey.OfAge)],
        _ when Metrics.Steps.Contains(metric) => [FigureKey.All, FigureKey.OfSource(null), FigureKey.OfSource(Source)],
        _ => [FigureKey.All],
    };

    private static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);

    private static string Shown(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
