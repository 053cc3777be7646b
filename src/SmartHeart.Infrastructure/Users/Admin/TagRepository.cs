using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users.Admin;

internal sealed class TagRepository(SmartHeartDbContext context) : ITagRepository
{
    public async Task<IReadOnlyList<UserTag>> Of(int userId, CancellationToken cancellationToken) => await context.Set<UserTag>().AsTracking()
        .Where(tag => tag.UserId == userId)
        .OrderBy(tag => tag.Tag)
        .ToListAsync(cancellationToken);

    public void Add(UserTag tag) => context.Add(tag);

    public void Remove(UserTag tag) => context.Remove(tag);
}
