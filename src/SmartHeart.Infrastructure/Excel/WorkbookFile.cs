using System.IO.Compression;
using System.Text;
using System.Xml;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>
/// One file, written from beginning to end: a zip of XML parts (ECMA-376), the rows first, what counts them afterwards. Nothing of a row stays in memory.
/// </summary>
internal sealed class WorkbookFile(Stream stream) : IDisposable
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CloseOutput = true, CheckCharacters = false };

    private readonly List<(SheetHead Head, int Rows)> _sheets = [];
    private ZipArchive? _zip;
    private SheetXml? _sheet;

    /// <summary>Rows of the sheet in hand, without its header.</summary>
    public int Rows => _sheet?.Rows ?? 0;

    /// <summary>Written so far.</summary>
    public long Bytes => stream.Position;

    /// <summary>Begins a sheet, and ends the one before.</summary>
    public void Begin(SheetHead head)
    {
        EndSheet();
        _sheet = new SheetXml(Part($"xl/worksheets/sheet{_sheets.Count + 1}.xml"), head, TitlesBefore, isFirst: _sheets.Count == 0);
    }

    /// <summary>Writes a row of the sheet in hand.</summary>
    public void Add(ReadOnlySpan<Cell> cells, TimeZoneInfo zone) => _sheet!.Add(cells, zone);

    /// <summary>Writes what belongs to the whole.</summary>
    public void End()
    {
        EndSheet();
        for (var i = 0; i < _sheets.Count; i++) WriteTable(i);
        using (var titles = Part("xl/sharedStrings.xml")) PackageXml.SharedStrings(titles, [.. _sheets.SelectMany(sheet => sheet.Head.Columns).Select(column => column.Title)]);
        using (var styles = Part("xl/styles.xml")) StylesXml.Write(styles);
        using (var book = Part("xl/workbook.xml")) PackageXml.Workbook(book, [.. _sheets.Select(sheet => sheet.Head.Name)]);
        using (var relations = Part("xl/_rels/workbook.xml.rels")) PackageXml.WorkbookRelations(relations, _sheets.Count);
        using (var relations = Part("_rels/.rels")) PackageXml.Relations(relations);
        using (var types = Part("[Content_Types].xml")) PackageXml.ContentTypes(types, _sheets.Count);
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

    private int TitlesBefore => _sheets.Sum(sheet => sheet.Head.Columns.Count);

    private void EndSheet()
    {
        if (_sheet is null) return;

        _sheets.Add((_sheet.Head, _sheet.Rows));
        _sheet.End();
        _sheet.Dispose();
        _sheet = null;
    }

    private void WriteTable(int index)
    {
        var (head, rows) = _sheets[index];
        using (var table = Part($"xl/tables/table{index + 1}.xml")) PackageXml.Table(table, index + 1, head, rows);
        using var relations = Part($"xl/worksheets/_rels/sheet{index + 1}.xml.rels");
        PackageXml.SheetRelations(relations, index + 1);
    }

    private XmlWriter Part(string name)
    {
        _zip ??= new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        return XmlWriter.Create(_zip.CreateEntry(name, CompressionLevel.Fastest).Open(), Settings);
    }
}
