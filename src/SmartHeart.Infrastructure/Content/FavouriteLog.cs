using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

internal sealed class FavouriteLog(UnitOfWork unitOfWork, Statements statements) : IFavouriteLog
{
    public void Keep(int userId, int contentId, DateTimeOffset at) => unitOfWork.Defer(statements.KeepFavourite(userId, contentId, at));

    public void Drop(int userId, int contentId) => unitOfWork.Defer(statements.DropFavourite(userId, contentId));
}
