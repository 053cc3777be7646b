using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Workbooks;

/// <summary>
/// An owner stops the workbook. Its row gives way to one that only says so: whoever has the old one in hand sees that it is gone, before the next part or file.
/// </summary>
[Allow(Role.Owner)]
public sealed record CancelWorkbook : ICommand<Done>;

internal sealed class CancelWorkbookHandler(IWorkbookRuns runs, IOutbox outbox, Journal journal) : ICommandHandler<CancelWorkbook, Done>
{
    public async Task<Result<Done>> Handle(CancelWorkbook command, CancellationToken cancellationToken)
    {
        if (await runs.Current(cancellationToken) is not { IsCancelled: false } run) return WorkbookErrors.None;

        runs.Drop();
        outbox.Add(run with { IsCancelled = true }, orderKey: WorkbookToExport.Type);
        journal.Done(AuditActions.WorkbookCancelled, "");
        return Done.Ok;
    }
}
