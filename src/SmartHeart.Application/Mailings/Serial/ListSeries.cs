using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Mailings.Serial;

/// <summary>An admin looks through the series.</summary>
[Allow(Role.Admin)]
public sealed record ListSeries(PageAt At) : IQuery<Page<SeriesLine>>
{
    /// <summary>Series a page.</summary>
    public const int PageSize = 8;
}

internal sealed class ListSeriesHandler(ISeriesReads reads) : IQueryHandler<ListSeries, Page<SeriesLine>>
{
    public async Task<Result<Page<SeriesLine>>> Handle(ListSeries query, CancellationToken cancellationToken) =>
        await reads.Page(query.At, ListSeries.PageSize, cancellationToken);
}
