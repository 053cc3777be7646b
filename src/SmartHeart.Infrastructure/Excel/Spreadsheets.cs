using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>Each workbook has a folder of its own that nobody else may read.</summary>
internal sealed class Spreadsheets(SpreadsheetLimits limits, TimeProvider time) : ISpreadsheets
{
    public IWorkbook Create(TimeZoneInfo zone)
    {
        WorkbookFolders.RemoveForsaken(Path.GetTempPath(), time.GetUtcNow());
        return new Workbook(WorkbookFolders.Create(), zone, limits);
    }
}
