using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Workbooks;

/// <summary>Whether somebody still waits for a workbook: false when it was stopped.</summary>
/// <param name="AskedAt">Which one.</param>
[Allow(Role.System)]
public sealed record CheckWorkbook(DateTimeOffset AskedAt) : IQuery<bool>;

internal sealed class CheckWorkbookHandler(IWorkbookRuns runs) : IQueryHandler<CheckWorkbook, bool>
{
    public async Task<Result<bool>> Handle(CheckWorkbook query, CancellationToken cancellationToken) =>
        await runs.Current(cancellationToken) is { IsCancelled: false } run && run.AskedAt == query.AskedAt;
}
