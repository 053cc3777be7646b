using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Crm.Sync;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Crm;

internal sealed class CrmSyncRuns(SmartHeartDbContext context, UnitOfWork unitOfWork, Statements statements) : ICrmSyncRuns
{
    public async Task<CrmSync?> Current(CancellationToken cancellationToken) => await context.Set<OutboxEntry>()
        .Where(entry => entry.Type == CrmSync.Type && entry.ParkedAt == null)
        .OrderBy(entry => entry.NotBefore).Select(entry => entry.Payload)
        .FirstOrDefaultAsync(cancellationToken) is { } payload ? OutboxJson.Read<CrmSync>(payload) : null;

    public void Drop() => unitOfWork.Defer(statements.DropWaitingOutbox(CrmSync.Type));
}
