using System.IO.Compression;
using System.Xml;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>
/// One file, written from beginning to end: a zip of XML parts (ECMA-376), the rows first, what counts them afterwards. Nothing of a row stays in memory.
/// </summary>
internal sealed class WorkbookFile(Stream stream, TimeZoneInfo zone) : IDisposable
{
    private readonly List<SheetParts> _sheets = [];
    private ZipArchive? _zip;
    private SheetXml? _sheet;

    /// <summary>Rows of the sheet in hand, without its header.</summary>
    public int Rows => _sheet?.Rows ?? 0;

    /// <summary>Written so far.</summary>
    public long Bytes => stream.Position;

    private IEnumerable<TableParts> Tables => _sheets.SelectMany(sheet => sheet.Tables);

    private int TitlesBefore => Tables.Sum(table => table.Head.Columns.Count);

    /// <summary>Begins a sheet, and ends the one before.</summary>
    public void Begin(SheetHead head)
    {
        EndSheet();
        _sheet = new SheetXml(Part($"xl/worksheets/sheet{_sheets.Count + 1}.xml"), head, TitlesBefore, isFirst: _sheets.Count == 0, zone);
    }

    /// <summary>Writes a whole sheet of blocks with a chart each, and ends the one before.</summary>
    public void AddCharts(string name, IReadOnlyList<ChartBlock> blocks)
    {
        EndSheet();
        var (tables, column, number) = (new List<TableParts>(), DrawingXml.Free, Tables.Count());
        foreach (var block in blocks)
        {
            tables.Add(new TableParts(++number, new SheetHead(name, block.Columns), column, block.Rows.Count, HasFilter: false));
            column += block.Columns.Count + 1;
        }

        ChartSheetXml.Write(Part($"xl/worksheets/sheet{_sheets.Count + 1}.xml"), tables, blocks, TitlesBefore, _sheets.Count == 0, zone);
        _sheets.Add(new SheetParts(name, tables, blocks));
    }

    /// <summary>Writes a row of the sheet in hand.</summary>
    public void Add(ReadOnlySpan<Cell> cells) => _sheet!.Add(cells);

    /// <summary>Writes what belongs to the whole.</summary>
    public void End()
    {
        EndSheet();
        for (var (i, charts) = (0, 0); i < _sheets.Count; charts += _sheets[i].Charts.Count, i++) WriteParts(i, charts);
        using (var titles = Xml("xl/sharedStrings.xml")) PackageXml.SharedStrings(titles, [.. Tables.SelectMany(table => table.Head.Columns).Select(column => column.Title)]);
        using (var styles = Xml("xl/styles.xml")) StylesXml.Write(styles);
        using (var book = Xml("xl/workbook.xml")) PackageXml.Workbook(book, [.. _sheets.Select(sheet => sheet.Name)]);
        using (var relations = Xml("xl/_rels/workbook.xml.rels")) PackageXml.WorkbookRelations(relations, _sheets.Count);
        using (var relations = Xml("_rels/.rels")) PackageXml.Relations(relations);
        using (var types = Xml("[Content_Types].xml")) PackageXml.ContentTypes(types, _sheets);
        _zip?.Dispose();
        _zip = null;
    }

    public void Dispose()
    {
        try
        {
            // A file that was given up half-way is deleted with its folder: closing it is all that matters.
            _sheet?.Dispose();
            _zip?.Dispose();
        }
        finally
        {
            stream.Dispose();
        }
    }

    private void EndSheet()
    {
        if (_sheet is null) return;

        _sheets.Add(new SheetParts(_sheet.Head.Name, [new TableParts(Tables.Count() + 1, _sheet.Head, 0, _sheet.Rows)], []));
        _sheet.End();
        _sheet.Dispose();
        _sheet = null;
    }

    /// <summary>What hangs on a sheet: its tables and its charts.</summary>
    private void WriteParts(int index, int chartsBefore)
    {
        var sheet = _sheets[index];
        foreach (var table in sheet.Tables)
        {
            using var part = Xml($"xl/tables/table{table.Number}.xml");
            PackageXml.Table(part, table);
        }

        using (var relations = Xml($"xl/worksheets/_rels/sheet{index + 1}.xml.rels")) PackageXml.SheetRelations(relations, sheet, index + 1);
        if (sheet.Charts.Count == 0) return;

        using (var drawing = Xml($"xl/drawings/drawing{index + 1}.xml")) DrawingXml.Write(drawing, sheet.Charts);
        using (var relations = Xml($"xl/drawings/_rels/drawing{index + 1}.xml.rels")) PackageXml.DrawingRelations(relations, chartsBefore, sheet.Charts.Count);
        for (var i = 0; i < sheet.Charts.Count; i++)
        {
            using var chart = Xml($"xl/charts/chart{chartsBefore + i + 1}.xml");
            ChartXml.Write(chart, sheet.Name, sheet.Tables[i], sheet.Charts[i], zone);
        }
    }

    private XmlWriter Xml(string name) => PackageXml.Writer(Part(name));

    private Stream Part(string name)
    {
        _zip ??= new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        return _zip.CreateEntry(name, CompressionLevel.Fastest).Open();
    }
}
