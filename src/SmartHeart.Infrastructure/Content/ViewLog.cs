using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

internal sealed class ViewLog(UnitOfWork unitOfWork, Statements statements) : IViewLog
{
    public void Record(int userId, int contentId, DateTimeOffset at)
    {
        unitOfWork.Defer(statements.CountViewOfContent(userId, contentId));
        unitOfWork.Defer(statements.CountView(userId, contentId, at));
    }
}
