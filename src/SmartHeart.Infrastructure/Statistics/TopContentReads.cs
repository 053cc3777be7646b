using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Statistics;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Statistics;

internal sealed class TopContentReads(SmartHeartDbContext context) : ITopContentReads
{
    private static readonly ContentStatus[] Kept = [.. Enum.GetValues<ContentStatus>().Where(status => status != ContentStatus.Deleted)];

    private IQueryable<ContentItem> Content => context.Set<ContentItem>();

    private IQueryable<View> Views => context.Set<View>();

    public async Task<IReadOnlyList<ReadItem>> OfAllTimes(int limit, CancellationToken cancellationToken) => await Content
        .Where(item => item.Status == ContentStatus.Published).OrderByDescending(item => item.Viewers).Take(limit)
        .Select(item => new ReadItem(item.Id, item.Kind, item.Title.Value, item.Viewers)).ToListAsync(cancellationToken);

    // A number an item, of which there are some thousands. Item by item, so that SQLite counts along an index instead of gathering views in groups.
    public async Task<IReadOnlyDictionary<int, int>> Readers(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) => await Content
        .Where(item => Kept.Contains(item.Status))
        .Select(item => new { item.Id, Count = Views.Count(view => view.ContentId == item.Id && view.FirstAt >= from && view.FirstAt < until) })
        .ToDictionaryAsync(item => item.Id, item => item.Count, cancellationToken);

    public async Task<IReadOnlyList<ReadItem>> Named(IReadOnlyDictionary<int, int> readers, CancellationToken cancellationToken)
    {
        var ids = readers.Keys.ToArray();
        var items = await Content.Where(item => ids.Contains(item.Id)).Select(item => new { item.Id, item.Kind, Title = item.Title.Value }).ToListAsync(cancellationToken);
        return [.. items.Select(item => new ReadItem(item.Id, item.Kind, item.Title, readers[item.Id])).OrderByDescending(item => item.Readers).ThenBy(item => item.Id)];
    }
}
