using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Workbooks;

/// <summary>An owner wants everything as a workbook: made in the background, sent to topic main. One at a time.</summary>
[Allow(Role.Owner)]
public sealed record ExportWorkbook : ICommand<Done>;

internal sealed class ExportWorkbookHandler(IWorkbookRuns runs, IOutbox outbox, Journal journal, TimeProvider clock) : ICommandHandler<ExportWorkbook, Done>
{
    public async Task<Result<Done>> Handle(ExportWorkbook command, CancellationToken cancellationToken)
    {
        if (await runs.Current(cancellationToken) is not null) return WorkbookErrors.Runs;

        // Under one key: what says that one was cancelled comes before the next.
        outbox.Add(new WorkbookToExport(clock.GetUtcNow()), orderKey: WorkbookToExport.Type);
        journal.Done(AuditActions.WorkbookExported, "");
        return Done.Ok;
    }
}
