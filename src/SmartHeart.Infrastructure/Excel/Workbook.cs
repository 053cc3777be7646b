using System.Globalization;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>Writes one file after another into its folder; the sheet in hand goes on in the next file when one is full.</summary>
internal sealed class Workbook(DirectoryInfo folder, TimeZoneInfo zone, SpreadsheetLimits limits, Func<string, Stream>? create = null) : IWorkbook
{
    private readonly FileStream _held = WorkbookFolders.Hold(folder);
    private readonly List<string> _paths = [];
    private WorkbookFile? _file;
    private Sheet? _sheet;

    public int Files => _paths.Count;

    public ISheet AddSheet(string name, IReadOnlyList<SheetColumn> columns)
    {
        _sheet = new Sheet(this, new SheetHead(name, columns));
        _file ??= Open();
        _file.Begin(_sheet.Head);
        return _sheet;
    }

    public void AddCharts(string name, IReadOnlyList<ChartBlock> blocks)
    {
        _sheet = null;
        _file ??= Open();
        _file.AddCharts(name, blocks);
    }

    public IReadOnlyList<string> Finish()
    {
        Close();
        return _paths;
    }

    public void Dispose()
    {
        try
        {
            _file?.Dispose();
        }
        finally
        {
            // Also when the disk is full and the file can't be ended: personal data must not stay, nor the disk.
            _held.Dispose();
            folder.Delete(recursive: true);
        }
    }

    private void Add(Sheet sheet, ReadOnlySpan<Cell> cells)
    {
        if (sheet != _sheet || _file is null) throw new InvalidOperationException("The sheet has been ended.");
        if (_file.Rows >= limits.Rows || _file.Bytes >= limits.Bytes)
        {
            Close();
            _file = Open();
            _file.Begin(sheet.Head);
        }

        _file.Add(cells);
    }

    private WorkbookFile Open()
    {
        var path = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{_paths.Count + 1}.xlsx"));
        _paths.Add(path);
        return new WorkbookFile((create ?? Create)(path), zone);
    }

    private static FileStream Create(string path) => new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);

    private void Close()
    {
        _file?.End();
        _file?.Dispose();
        _file = null;
    }

    private sealed class Sheet(Workbook workbook, SheetHead head) : ISheet
    {
        public SheetHead Head => head;

        public int Rows { get; private set; }

        public void Add(params ReadOnlySpan<Cell> cells)
        {
            workbook.Add(this, cells);
            Rows++;
        }
    }
}
