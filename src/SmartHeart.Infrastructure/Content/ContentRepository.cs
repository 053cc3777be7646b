using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

internal sealed class ContentRepository(SmartHeartDbContext context) : IContentRepository
{
    public ValueTask<ContentItem?> Find(int id, CancellationToken cancellationToken) => new(context.Set<ContentItem>().AsTracking()
        .Include(item => item.Attachments.OrderBy(attachment => attachment.Position)).ThenInclude(attachment => attachment.File)
        .FirstOrDefaultAsync(item => item.Id == id, cancellationToken));

    public void Add(ContentItem item) => context.Add(item);

    public void Remove(ContentItem item) => context.Remove(item);
}
