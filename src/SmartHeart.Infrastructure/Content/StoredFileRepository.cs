using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Content;

internal sealed class StoredFileRepository(SmartHeartDbContext context, UnitOfWork unitOfWork, IWriter writer, Statements statements) : IStoredFileRepository
{
    private IQueryable<StoredFile> Files => context.Set<StoredFile>().AsTracking();

    public ValueTask<StoredFile?> Find(int id, CancellationToken cancellationToken) => new(Files.FirstOrDefaultAsync(file => file.Id == id, cancellationToken));

    public async Task<IReadOnlyList<StoredFile>> FindByUniqueIds(IReadOnlyCollection<string> uniqueIds, CancellationToken cancellationToken) =>
        await Files.Where(file => uniqueIds.Contains(file.UniqueId)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<StoredFile>> FindByTelegramIds(IReadOnlyCollection<string> telegramFileIds, CancellationToken cancellationToken) =>
        await Files.Where(file => telegramFileIds.Contains(file.TelegramFileId)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<StoredFile>> NotCheckedSince(DateTimeOffset before, int limit, CancellationToken cancellationToken) =>
        await Files.Where(file => file.CheckedAt < before).OrderBy(file => file.CheckedAt).ThenBy(file => file.Id).Take(limit).ToListAsync(cancellationToken);

    public Task Register(IReadOnlyList<StoredFile> files, CancellationToken cancellationToken) => writer.Run(
        async (session, token) =>
        {
            foreach (var file in files)
                await session.Execute(statements.AddFile(file), token);
        },
        cancellationToken);

    public Task<int> CountUses(int id, CancellationToken cancellationToken) =>
        context.Set<Attachment>().CountAsync(attachment => attachment.FileId == id, cancellationToken);

    public void TouchUsers(int id, DateTimeOffset now) => unitOfWork.Defer(statements.TouchUsersOfFile(id, now));

    public void MoveUses(int id, int toId, DateTimeOffset now)
    {
        TouchUsers(id, now);
        unitOfWork.Defer(statements.DropUsesThatHave(id, toId));
        unitOfWork.Defer(statements.MoveUses(id, toId));
        RemoveUnused(id);
    }

    public void RemoveUnused(int id) => unitOfWork.Defer(statements.RemoveUnusedFile(id));
}
