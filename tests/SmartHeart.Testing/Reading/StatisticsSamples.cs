using SmartHeart.Application.Statistics;
using SmartHeart.Domain.Statistics;
using SmartHeart.Testing.Seeding;

namespace SmartHeart.Testing.Reading;

internal sealed class StatisticsSamples : ReadSamples<IStatisticsReads>
{
    public StatisticsSamples()
    {
        Ask((reads, keys) => reads.Tally(default));
        Ask((reads, keys) => reads.Days(ShowStatistics.Metrics, Today(keys).AddDays(-60), Today(keys), default));
        Ask((reads, keys) => reads.Returned(Today(keys).AddDays(-120), Today(keys), default));
        Ask((reads, keys) => reads.Totals(default));
        Ask((reads, keys) => reads.TopSources(ShowSources.Most, default));
        Ask((reads, keys) => reads.TotalsOf(new[] { FigureKey.OfSource(null), FigureKey.OfSource(StatisticsSeed.Source) }, default));
    }

    private static DateOnly Today(ReadKeys keys) => DateOnly.FromDateTime(keys.Now.UtcDateTime);
}

internal sealed class FigureCountSamples : ReadSamples<IFigureCounts>
{
    public FigureCountSamples()
    {
        Ask((counts, keys) => counts.FirstJoined(default));
        Ask((counts, keys) => counts.Lasting(keys.Now.AddMinutes(-1), keys.Now, keys.Now.AddDays(-1), default), "a minute");
        Ask((counts, keys) => counts.Lasting(keys.Now.AddDays(-1), keys.Now, keys.Now.AddDays(-1), default), "a day, by the job");
        Ask((counts, keys) => counts.Returned(keys.Now.AddMinutes(-1), keys.Now, WeeksBack(keys.Now), default), "a minute");
        Ask((counts, keys) => counts.Returned(keys.Now.AddDays(-1), keys.Now, WeeksBack(keys.Now), default), "a day, by the job");
        Ask((counts, keys) => counts.Blocked(keys.Now.AddDays(-1), keys.Now, default));
        Ask((counts, keys) => counts.Active(keys.Now.AddDays(-1), keys.Now, default));
    }

    private static DateTimeOffset[] WeeksBack(DateTimeOffset now) => [.. Enumerable.Range(1, Weeks.Followed + 1).Select(age => now.AddDays(-age * Weeks.Length))];
}

internal sealed class StatisticsRepositorySamples : ReadSamples<IStatisticsRepository>
{
    public StatisticsRepositorySamples() => Ask((repository, keys) => repository.Tally(default));
}

internal sealed class TopContentSamples : ReadSamples<ITopContentReads>
{
    public TopContentSamples()
    {
        Ask((reads, keys) => reads.OfAllTimes(ShowTopContent.Most, default));
        Ask((reads, keys) => reads.Between(keys.Now.AddDays(-ShowStatistics.Days), keys.Now, ShowTopContent.Most, default));
    }
}

internal sealed class MailingEffectSamples : ReadSamples<IMailingEffectReads>
{
    public MailingEffectSamples() => Ask((reads, keys) => reads.Last(CompareMailings.Most, CompareMailings.After, default));
}
