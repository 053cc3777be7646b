using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>The bot counts the next day anew; nothing while nobody asked for that. Passing figures stay as they are.</summary>
[Allow(Role.System)]
public sealed record RecountDay : ICommand<Done>;

internal sealed class RecountDayHandler(IStatisticsRepository statistics, DayCount count) : ICommandHandler<RecountDay, Done>
{
    private static readonly Metric[] Lasting = [.. Enum.GetValues<Metric>().Where(metric => !Metrics.IsPassing(metric))];

    public async Task<Result<Done>> Handle(RecountDay command, CancellationToken cancellationToken)
    {
        if (await statistics.Tally(cancellationToken) is not { RecountDay: { } day } tally) return Done.Ok;

        await statistics.Keep(day, Lasting, await count.Lasting(day, cancellationToken), cancellationToken);
        tally.Recounted();
        return Done.Ok;
    }
}
