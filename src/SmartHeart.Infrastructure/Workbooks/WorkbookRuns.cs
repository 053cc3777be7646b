using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Workbooks;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Workbooks;

internal sealed class WorkbookRuns(SmartHeartDbContext context, UnitOfWork unitOfWork, Statements statements) : IWorkbookRuns
{
    public async Task<WorkbookToExport?> Current(CancellationToken cancellationToken) => await context.Set<OutboxEntry>()
        .Where(entry => entry.Type == WorkbookToExport.Type && entry.ParkedAt == null)
        .OrderBy(entry => entry.NotBefore).Select(entry => entry.Payload)
        .FirstOrDefaultAsync(cancellationToken) is { } payload ? OutboxJson.Read<WorkbookToExport>(payload) : null;

    public void Drop() => unitOfWork.Defer(statements.DropWaitingOutbox(WorkbookToExport.Type));
}
