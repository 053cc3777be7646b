using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>An owner has all days counted anew, from what the tables say now (<see cref="StatisticsErrors"/>). It goes on in the background, a day a step.</summary>
[Allow(Role.Owner)]
public sealed record RebuildStatistics : ICommand<Done>;

internal sealed class RebuildStatisticsHandler(IStatisticsRepository statistics, IStatisticsReads reads, IOutbox outbox, Journal journal, TimeProvider clock)
    : ICommandHandler<RebuildStatistics, Done>
{
    public async Task<Result<Done>> Handle(RebuildStatistics command, CancellationToken cancellationToken)
    {
        if (await statistics.Tally(cancellationToken) is not { } tally) return StatisticsErrors.Nothing;
        if (tally.AskRecount().Error is { } error) return error;

        var totals = await reads.Totals(cancellationToken);
        outbox.Add(new RecountWatch(clock.GetUtcNow(), tally.NextDay, [.. CheckRecount.Compared.Select(metric => new MetricTotal(metric, totals.GetValueOrDefault(metric)))]));
        journal.Done(AuditActions.StatisticsRebuilt, "");
        return Done.Ok;
    }
}
