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
        var known = await statistics.Tally(cancellationToken);
        if ((known ?? await Begin(cancellationToken)) is not { } tally || tally.NextDay != day || policy.CountableAt(day) > clock.GetUtcNow()) return Done.Ok;

        if (known is null) statistics.Add(tally);
        await statistics.Keep(day, All, await count.First(day, day >= tally.WatchedSince, cancellationToken), cancellationToken);
        tally.Counted();
        return Done.Ok;
    }

    private async Task<Tally?> Begin(CancellationToken cancellationToken) => await counts.FirstJoined(cancellationToken) is { } first
        ? Tally.Begin(policy.DayOf(first), policy.DayOf(clock.GetUtcNow()))
        : null;
}
