using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

internal sealed class ContentRepository(SmartHeartDbContext context) : IContentRepository
{
    // Split: in one query SQLite joins all attachments with all files before it looks for those of the item.
    public ValueTask<ContentItem?> Find(int id, CancellationToken cancellationToken) => new(context.Set<ContentItem>().AsTracking()
        .Include(item => item.Attachments).ThenInclude(attachment => attachment.File)
        .AsSplitQuery()
        .FirstOrDefaultAsync(item => item.Id == id, cancellationToken));

    public Task<ContentItem?> Neighbour(ContentItem item, bool up, CancellationToken cancellationToken)
    {
        var shelf = context.Set<ContentItem>().AsTracking()
            .Where(other => other.CategoryId == item.CategoryId && other.Status == ContentStatus.Published);
        var others = up ? shelf.Before(item.Rank, item.Id).Upwards() : shelf.After(item.Rank, item.Id).Downwards();
        return others.FirstOrDefaultAsync(cancellationToken);
    }

    public void Add(ContentItem item) => context.Add(item);

    public void Remove(ContentItem item) => context.Remove(item);
}
