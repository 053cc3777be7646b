using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>An owner asks what counting anew would be about (<see cref="StatisticsErrors"/>).</summary>
[Allow(Role.Owner)]
public sealed record PlanRebuild : IQuery<RebuildPlan>;

internal sealed class PlanRebuildHandler(IStatisticsReads reads) : IQueryHandler<PlanRebuild, RebuildPlan>
{
    public async Task<Result<RebuildPlan>> Handle(PlanRebuild query, CancellationToken cancellationToken)
    {
        if (await reads.Tally(cancellationToken) is not { } tally || tally.NextDay == tally.FirstDay) return StatisticsErrors.Nothing;
        if (tally.RecountDay is not null) return StatisticsErrors.Recounting;

        return new RebuildPlan(tally.NextDay.DayNumber - tally.FirstDay.DayNumber);
    }
}

/// <summary>What counting anew would be about.</summary>
/// <param name="Days">Days that are over and counted.</param>
public sealed record RebuildPlan(int Days);
