using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

internal sealed class FavouriteReads(SmartHeartDbContext context) : IFavouriteReads
{
    public async Task<Page<FavouriteLine>> Lines(int userId, PageAt at, int size, CancellationToken cancellationToken)
    {
        var mine = context.Set<Favourite>().AsNoTracking().Where(favourite => favourite.UserId == userId);
        var key = at.Turn == PageTurn.First
            ? null
            : await mine.Where(favourite => favourite.ContentId == at.Key).Select(favourite => (DateTimeOffset?)favourite.At).FirstOrDefaultAsync(cancellationToken);
        return await Paging.Read(key is null ? PageTurn.First : at.Turn, size, Lines, cancellationToken);

        IQueryable<FavouriteLine> Lines(PageTurn turn) => From(mine, turn, key, at.Key)
            .Select(favourite => favourite.ContentId)
            .SelectMany(
                id => context.Set<ContentItem>().Where(item => item.Id == id),
                (_, item) => new FavouriteLine(item.Id, item.Kind, item.Title.Value, item.Status == ContentStatus.Published));
    }

    // The first comparison alone bounds the range in the index.
    private static IQueryable<Favourite> From(IQueryable<Favourite> mine, PageTurn turn, DateTimeOffset? key, int id) => turn switch
    {
        PageTurn.Next => mine
            .Where(favourite => favourite.At <= key && (favourite.At < key || favourite.ContentId < id))
            .OrderByDescending(favourite => favourite.At).ThenByDescending(favourite => favourite.ContentId),
        PageTurn.Previous => mine
            .Where(favourite => favourite.At >= key && (favourite.At > key || favourite.ContentId > id))
            .OrderBy(favourite => favourite.At).ThenBy(favourite => favourite.ContentId),
        _ => mine.OrderByDescending(favourite => favourite.At).ThenByDescending(favourite => favourite.ContentId),
    };
}
