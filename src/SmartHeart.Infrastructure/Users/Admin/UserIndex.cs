using SmartHeart.Application.Users;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users.Admin;

internal sealed class UserIndex(UnitOfWork unitOfWork, Statements statements) : IUserIndex
{
    public void Put(User user)
    {
        Drop(user.Id);
        unitOfWork.Defer(statements.AddTerms(user.Id, PersonTerms.Of(user)));
    }

    public void Drop(int userId) => unitOfWork.Defer(statements.DropTerms(userId));
}
