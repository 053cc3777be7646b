using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users;

internal sealed class UserRepository(SmartHeartDbContext context, UnitOfWork unitOfWork, Statements statements) : IUserRepository
{
    private static readonly Func<SmartHeartDbContext, int, CancellationToken, Task<User?>> ById = EF.CompileAsyncQuery(
        (SmartHeartDbContext db, int id, CancellationToken _) => db.Set<User>().AsTracking().FirstOrDefault(user => user.Id == id));

    private static readonly Func<SmartHeartDbContext, long, CancellationToken, Task<User?>> ByTelegramId = EF.CompileAsyncQuery(
        (SmartHeartDbContext db, long telegramId, CancellationToken _) =>
            db.Set<User>().AsTracking().FirstOrDefault(user => user.TelegramId == telegramId));

    public ValueTask<User?> Find(int id, CancellationToken cancellationToken) => new(ById(context, id, cancellationToken));

    public ValueTask<User?> FindByTelegramId(long telegramId, CancellationToken cancellationToken) =>
        new(ByTelegramId(context, telegramId, cancellationToken));

    public void Add(User user) => context.Add(user);

    public void Welcome(User newcomer) => unitOfWork.Defer(statements.AddNewcomer(newcomer));

    public void Touch(int id, DateTimeOffset at) => unitOfWork.Defer(statements.TouchUser(id, at));
}
