using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Statistics;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Statistics;

internal sealed class TopContentReads(SmartHeartDbContext context) : ITopContentReads
{
    private IQueryable<ContentItem> Content => context.Set<ContentItem>();

    public async Task<IReadOnlyList<ReadItem>> OfAllTimes(int limit, CancellationToken cancellationToken) => await Content
        .Where(item => item.Status == ContentStatus.Published).OrderByDescending(item => item.Viewers).Take(limit)
        .Select(item => new ReadItem(item.Id, item.Kind, item.Title.Value, item.Viewers)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<ReadItem>> Between(DateTimeOffset from, DateTimeOffset until, int limit, CancellationToken cancellationToken)
    {
        // A number an item, of which there are some thousands: sorted here. Both bounds: with one SQLite would rather go through all views, item by item.
        var readers = await context.Set<View>().Where(view => view.FirstAt >= from && view.FirstAt < until)
            .GroupBy(view => view.ContentId).Select(item => new { item.Key, Count = item.Count() }).ToListAsync(cancellationToken);
        var top = readers.OrderByDescending(item => item.Count).ThenBy(item => item.Key).Take(limit).ToDictionary(item => item.Key, item => item.Count);
        var items = await Content.Where(item => top.Keys.Contains(item.Id)).Select(item => new { item.Id, item.Kind, Title = item.Title.Value }).ToListAsync(cancellationToken);
        return [.. items.Select(item => new ReadItem(item.Id, item.Kind, item.Title, top[item.Id])).OrderByDescending(item => item.Readers).ThenBy(item => item.Id)];
    }
}
