using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>The bot counts a day that is over. Days are counted in order, each once: whoever comes late, or too early, changes nothing.</summary>
/// <param name="Day">In the agency's zone.</param>
[Allow(Role.System)]
public sealed record RollUpDay(DateOnly Day) : ICommand<Done>;

internal sealed class RollUpDayHandler(IStatisticsRepository statistics, IFigureCounts counts, DayCount count, StatisticsPolicy policy, TimeProvider clock)
    : ICommandHandler<RollUpDay, Done>
{
    private static readonly Metric[] All = Enum.GetValues<Metric>();

    public async Task<Result<Done>> Handle(RollUpDay command, CancellationToken cancellationToken)
    {
        var day = command.Day;
        if (await Tally(cancellationToken) is not { } tally || tally.NextDay != day || policy.CountableAt(day) > clock.GetUtcNow()) return Done.Ok;

        await statistics.Keep(day, All, await count.First(day, day >= tally.WatchedSince, cancellationToken), cancellationToken);
        tally.Counted();
        return Done.Ok;
    }

    private async Task<Tally?> Tally(CancellationToken cancellationToken)
    {
        if (await statistics.Tally(cancellationToken) is { } known) return known;
        if (await counts.FirstJoined(cancellationToken) is not { } first) return null;

        var tally = Domain.Statistics.Tally.Begin(policy.DayOf(first), policy.DayOf(clock.GetUtcNow()));
        statistics.Add(tally);
        return tally;
    }
}
