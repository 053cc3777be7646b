using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Mailings.Serial;

/// <summary>Events that a new series may follow.</summary>
[Allow(Role.Admin)]
public sealed record ListSeriesEvents : IQuery<IReadOnlyList<SeriesEvent>>
{
    /// <summary>How many are offered: the latest.</summary>
    public const int Most = 20;
}

internal sealed class ListSeriesEventsHandler(ISeriesReads reads) : IQueryHandler<ListSeriesEvents, IReadOnlyList<SeriesEvent>>
{
    public async Task<Result<IReadOnlyList<SeriesEvent>>> Handle(ListSeriesEvents query, CancellationToken cancellationToken) =>
        Result.Of(await reads.Events(ListSeriesEvents.Most, cancellationToken));
}
