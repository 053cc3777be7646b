using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Serial;

/// <summary>An admin looks at a series.</summary>
[Allow(Role.Admin)]
public sealed record ShowSeries(int Id) : IQuery<SeriesView>;

internal sealed class ShowSeriesHandler(ISeriesReads reads) : IQueryHandler<ShowSeries, SeriesView>
{
    public async Task<Result<SeriesView>> Handle(ShowSeries query, CancellationToken cancellationToken) =>
        await reads.Find(query.Id, cancellationToken) is { } series ? series : SeriesErrors.Gone;
}
