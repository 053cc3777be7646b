using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>Each workbook has a folder of its own that nobody else may read; what a crash has left is taken away a day later.</summary>
internal sealed class Spreadsheets(TimeProvider time) : ISpreadsheets
{
    private const string Prefix = "smartheart-xlsx-";
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);

    public IWorkbook Create(TimeZoneInfo zone)
    {
        RemoveForgotten();
        return new Workbook(Directory.CreateTempSubdirectory(Prefix), zone, new SpreadsheetLimits());
    }

    private void RemoveForgotten()
    {
        var before = (time.GetUtcNow() - Forgotten).UtcDateTime;
        foreach (var folder in new DirectoryInfo(Path.GetTempPath()).EnumerateDirectories($"{Prefix}*"))
        {
            try
            {
                if (folder.LastWriteTimeUtc < before) folder.Delete(recursive: true);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // Another installation's, or gone already: not ours to mind.
            }
        }
    }
}
