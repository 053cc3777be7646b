using Mapster;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users;

internal sealed class UserReads(SmartHeartDbContext context) : IUserReads
{
    private static readonly Func<SmartHeartDbContext, int, CancellationToken, Task<MenuView?>> MenuById = EF.CompileAsyncQuery(
        (SmartHeartDbContext db, int userId, CancellationToken _) => db.Set<User>().AsNoTracking()
            .Where(user => user.Id == userId)
            .Select(user => new MenuView(user.Profile != null, user.Profile == null ? null : user.Profile.FullName.Value))
            .FirstOrDefault());

    private IQueryable<User> Users => context.Set<User>().AsNoTracking();

    public Task<ProfileView?> Profile(int userId, CancellationToken cancellationToken) => Users
        .Where(user => user.Id == userId && user.Profile != null)
        .Select(user => new ProfileView(
            user.Profile!.FullName.Value,
            user.Profile.Company == null ? null : user.Profile.Company.Value,
            user.Profile.Position == null ? null : user.Profile.Position.Value,
            user.Profile.Phone.Value))
        .FirstOrDefaultAsync(cancellationToken);

    public Task<MenuView?> Menu(int userId, CancellationToken cancellationToken) => MenuById(context, userId, cancellationToken);

    public Task<SettingsView?> Settings(int userId, CancellationToken cancellationToken) => Users
        .Where(user => user.Id == userId)
        .ProjectToType<SettingsView?>(Mappings.Config)
        .FirstOrDefaultAsync(cancellationToken);

    /// <summary>All but those who have not: each of the two has an index of its own.</summary>
    public async Task<int> CountAgreed(CancellationToken cancellationToken) =>
        await Users.CountAsync(user => user.ErasedAt == null, cancellationToken)
        - await Users.CountAsync(user => user.PersonalData.State != ConsentState.Given && user.ErasedAt == null, cancellationToken);

    public async Task<IReadOnlyList<FeedPerson>> People(IReadOnlyCollection<long> telegramIds, CancellationToken cancellationToken) => await Users
        .Where(user => telegramIds.Contains(user.TelegramId))
        .Select(user => new FeedPerson(
            user.Id, user.TelegramId, user.Profile == null ? user.TelegramName : user.Profile.FullName.Value, user.Username, user.Source))
        .ToListAsync(cancellationToken);
}
