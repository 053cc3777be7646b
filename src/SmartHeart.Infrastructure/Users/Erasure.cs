using SmartHeart.Application.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users;

internal sealed class Erasure(UnitOfWork unitOfWork, Statements statements) : IErasure
{
    public void Erase(int userId, long telegramId)
    {
        foreach (var statement in statements.Erase(userId, telegramId)) unitOfWork.Defer(statement);
    }
}
