using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

internal sealed class DeletedContent(SmartHeartDbContext context, UnitOfWork unitOfWork, Statements statements) : IDeletedContent
{
    public async Task<ContentRemains> Of(int id, CancellationToken cancellationToken) => new(
        await context.Deleted().AsTracking().FirstOrDefaultAsync(item => item.Id == id, cancellationToken),
        await context.Set<View>().AnyAsync(view => view.ContentId == id, cancellationToken)
            || await context.Set<Favourite>().AnyAsync(favourite => favourite.ContentId == id, cancellationToken));

    public void DropReaders(int id, int most)
    {
        unitOfWork.Defer(statements.DropViews(id, most));
        unitOfWork.Defer(statements.DropFavourites(id, most));
    }
}
