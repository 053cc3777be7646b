using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Workbooks;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Workbooks;

internal sealed class WorkbookRuns(SmartHeartDbContext context, UnitOfWork unitOfWork, Statements statements) : IWorkbookRuns
{
    /// <summary>More are not ordered at one moment.</summary>
    private const int Most = 8;

    // The first that was ordered: of two owners at one moment both may have, and the one in hand is put off by its lease. Sorted here, as the index is by the lease.
    public async Task<WorkbookToExport?> Current(CancellationToken cancellationToken)
    {
        var waiting = await context.Set<OutboxEntry>()
            .Where(entry => entry.Type == WorkbookToExport.Type && entry.ParkedAt == null)
            .OrderBy(entry => entry.NotBefore).Take(Most).Select(entry => new { entry.Id, entry.Payload })
            .ToListAsync(cancellationToken);
        return waiting.MinBy(entry => entry.Id) is { } first ? OutboxJson.Read<WorkbookToExport>(first.Payload) : null;
    }

    public void Drop() => unitOfWork.Defer(statements.DropWaitingOutbox(WorkbookToExport.Type));
}
