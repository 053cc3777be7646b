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

    public async Task<IReadOnlyList<ReadItem>> Between(DateTimeOffset from, DateTimeOffset until, int limit, CancellationToken cancellationToken)
    {
        // A number an item, of which there are some thousands: sorted here. Item by item, so that SQLite counts along an index instead of gathering views in groups.
        var readers = await Content.Where(item => Kept.Contains(item.Status))
            .Select(item => new { item.Id, Count = Views.Count(view => view.ContentId == item.Id && view.FirstAt >= from && view.FirstAt < until) })
            .ToListAsync(cancellationToken);
        var top = readers.Where(item => item.Count > 0).OrderByDescending(item => item.Count).ThenBy(item => item.Id).Take(limit).ToDictionary(item => item.Id, item => item.Count);
        var items = await Content.Where(item => top.Keys.Contains(item.Id)).Select(item => new { item.Id, item.Kind, Title = item.Title.Value }).ToListAsync(cancellationToken);
        return [.. items.Select(item => new ReadItem(item.Id, item.Kind, item.Title, top[item.Id])).OrderByDescending(item => item.Readers).ThenBy(item => item.Id)];
    }
}
