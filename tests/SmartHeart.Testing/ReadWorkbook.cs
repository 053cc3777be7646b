using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace SmartHeart.Testing;

/// <summary>What somebody reads who opens the files, one after another.</summary>
public sealed class ReadWorkbook
{
    private readonly Dictionary<string, List<string?[]>> _sheets = [];

    /// <exception cref="InvalidDataException">A file that is not valid, or that has a formula.</exception>
    public ReadWorkbook(IEnumerable<byte[]> files)
    {
        foreach (var bytes in files)
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
            if (new OpenXmlValidator().Validate(document).FirstOrDefault() is { } fault) throw new InvalidDataException($"{fault.Path?.XPath}: {fault.Description}");
            Names.Add([.. document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!)]);
            Charts += document.WorkbookPart.WorksheetParts.Sum(part => part.DrawingsPart?.ChartParts.Count() ?? 0);
            foreach (var sheet in document.WorkbookPart.Workbook.Sheets!.Elements<Sheet>()) Read(sheet.Name!.Value!, (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!));
        }
    }

    /// <summary>The sheets of each file.</summary>
    public List<List<string>> Names { get; } = [];

    /// <summary>In all files.</summary>
    public int Charts { get; private set; }

    /// <summary>Rows without the header, as texts; null for an empty cell.</summary>
    public IReadOnlyList<string?[]> Rows(string sheet) => _sheets[sheet];

    private void Read(string name, WorksheetPart part)
    {
        if (part.Worksheet.Descendants<CellFormula>().FirstOrDefault() is { } formula) throw new InvalidDataException($"A formula: {formula.Text}");
        if (!_sheets.TryGetValue(name, out var rows)) _sheets[name] = rows = [];
        var width = part.Worksheet.Descendants<Row>().First().Elements<Cell>().Max(cell => Place(cell)) + 1;
        foreach (var row in part.Worksheet.Descendants<Row>().Skip(1))
        {
            var cells = new string?[width];
            foreach (var cell in row.Elements<Cell>()) cells[Place(cell)] = cell.InlineString?.InnerText ?? cell.CellValue!.Text;
            rows.Add(cells);
        }
    }

    private static int Place(Cell cell) => cell.CellReference!.Value!.TakeWhile(char.IsLetter).Aggregate(0, (place, letter) => (place * 26) + letter - 'A' + 1) - 1;
}
