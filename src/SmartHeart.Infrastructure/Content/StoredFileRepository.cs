using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

internal sealed class StoredFileRepository(SmartHeartDbContext context) : IStoredFileRepository
{
    public async Task<IReadOnlyList<StoredFile>> FindByUniqueIds(IReadOnlyCollection<string> uniqueIds, CancellationToken cancellationToken) =>
        await context.Set<StoredFile>().AsTracking().Where(file => uniqueIds.Contains(file.UniqueId)).ToListAsync(cancellationToken);

    public void Add(StoredFile file) => context.Add(file);
}
