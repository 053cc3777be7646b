using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users.Admin;

internal sealed class LetterRepository(SmartHeartDbContext context) : ILetterRepository
{
    public ValueTask<Letter?> Find(int id, CancellationToken cancellationToken) =>
        new(context.Set<Letter>().AsTracking().FirstOrDefaultAsync(letter => letter.Id == id, cancellationToken));

    public ValueTask<Letter?> FindByKey(Guid key, CancellationToken cancellationToken) =>
        new(context.Set<Letter>().AsTracking().FirstOrDefaultAsync(letter => letter.Key == key, cancellationToken));

    public void Add(Letter letter) => context.Add(letter);
}
