using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

internal sealed class NeighbourReads(SmartHeartDbContext context) : INeighbourReads
{
    public async Task<int?> Next(int contentId, int? userId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var here = await context.Set<ContentItem>().AsNoTracking()
            .Where(item => item.Id == contentId && !context.Set<Category>().Any(category => category.Id == item.CategoryId && category.Hidden))
            .Select(item => new { item.CategoryId, item.Rank })
            .FirstOrDefaultAsync(cancellationToken);
        if (here is null)
            return null;

        var others = context.Set<ContentItem>().AsNoTracking().Where(item =>
            item.CategoryId == here.CategoryId && item.Status == ContentStatus.Published && item.Id != contentId
            && (item.EndsAt == null || item.EndsAt > now));
        var unseen = others.Where(item => !context.Set<View>().Any(view => view.UserId == userId && view.ContentId == item.Id));
        var after = others.Where(item => item.Rank <= here.Rank && (item.Rank < here.Rank || item.Id < contentId));
        return await First(unseen) ?? await First(after) ?? await First(others);

        Task<int?> First(IQueryable<ContentItem> items) => items
            .OrderByDescending(item => item.Rank).ThenByDescending(item => item.Id)
            .Select(item => (int?)item.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }
}
