using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

internal sealed class ContentOrderReads(SmartHeartDbContext context) : IContentOrderReads
{
    public async Task<Page<OrderLine>> Lines(int categoryId, PageAt at, int size, CancellationToken cancellationToken)
    {
        var shelf = Shelf(categoryId);
        var rank = at.Turn == PageTurn.First ? null : await Rank(shelf, at.Key, cancellationToken);
        if (rank is { } known && at.Turn == PageTurn.Around)
        {
            var before = await shelf.Before(known, at.Key).CountAsync(cancellationToken);
            return await Paging.ReadAround(Lines(PageTurn.First), before, size, cancellationToken);
        }

        return await Paging.Read(rank is null ? PageTurn.First : at.Turn, size, Lines, cancellationToken);

        IQueryable<OrderLine> Lines(PageTurn turn) => shelf.From(turn, rank, at.Key).Select(item => new OrderLine(item.Id, item.Title.Value));
    }

    public Task<int> Total(int categoryId, CancellationToken cancellationToken) => Shelf(categoryId).CountAsync(cancellationToken);

    public async Task<OrderPlace?> Place(int categoryId, int contentId, CancellationToken cancellationToken)
    {
        var shelf = Shelf(categoryId);
        var found = await shelf.Where(item => item.Id == contentId).Select(item => new { item.Title, item.Rank }).FirstOrDefaultAsync(cancellationToken);
        return found is null
            ? null
            : new OrderPlace(contentId, found.Title.Value, 1 + await shelf.Before(found.Rank, contentId).CountAsync(cancellationToken));
    }

    private static Task<long?> Rank(IQueryable<ContentItem> shelf, int id, CancellationToken cancellationToken) =>
        shelf.Where(item => item.Id == id).Select(item => (long?)item.Rank).FirstOrDefaultAsync(cancellationToken);

    private IQueryable<ContentItem> Shelf(int categoryId) => context.Set<ContentItem>().AsNoTracking()
        .Where(item => item.CategoryId == categoryId && item.Status == ContentStatus.Published);
}
