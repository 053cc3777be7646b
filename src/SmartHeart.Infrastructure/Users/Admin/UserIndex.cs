using SmartHeart.Application.Users;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users.Admin;

internal sealed class UserIndex(UnitOfWork unitOfWork, Statements statements) : IUserIndex
{
    public void Put(User user)
    {
        unitOfWork.Defer(statements.DropTerms(user.Id));
        unitOfWork.Defer(statements.AddTerms(user.Id, PersonTerms.Of(user)));
    }
}
