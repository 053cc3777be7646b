namespace SmartHeart.Application.Workbooks;

/// <summary>The workbook that waits or is being made: a row of the outbox.</summary>
public interface IWorkbookRuns
{
    /// <summary>As it was kept last; null for none.</summary>
    Task<WorkbookToExport?> Current(CancellationToken cancellationToken);

    /// <summary>Takes it out of the outbox, as part of the current unit of work.</summary>
    void Drop();
}
