using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure.Excel;

namespace SmartHeart.Infrastructure.IntegrationTests.Excel;

/// <summary>
/// Whatever people write about themselves, and whatever titles are called: wherever a text can stand, it is a text and comes back as it was
/// (https://owasp.org/www-community/attacks/CSV_Injection names the first letters).
/// </summary>
public sealed class FormulaInjectionTests
{
    private const int Rounds = 40;
    private const int RowsARound = 60;
    private const string Letters = "=+-@\t\r\n'\"|!;,&<>]_x0041_ аЖ9(){}👍\u0000\u001F\uD800＝＋－＠";
    private static readonly string[] Beginnings =
    [
        "=", "+", "-", "@", "\t", "\r", "\n", "\t=", " =", "'=", "＝", "＋", "－", "＠",
        "=cmd|' /C calc'!A0", "@SUM(1)", "+1+1", "-2",
    ];
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    [Theory]
    [InlineData(1)]
    [InlineData(20261122)]
    public void No_text_becomes_a_formula_wherever_it_stands(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++) ShouldHoldTexts(random);
    }

    private static void ShouldHoldTexts(Random random)
    {
        var titles = Enumerable.Range(0, 4).Select(i => $"{Text(random)}{i}").ToArray();
        var texts = Enumerable.Range(0, RowsARound * 4).Select(_ => Text(random)).ToArray();
        var (sheet, charts) = (Name(random, "1"), Name(random, "2"));
        using var file = Make(book =>
        {
            book.AddCharts(
                charts, [new ChartBlock(Text(random), ChartKind.Bars, [new(titles[0]), new(titles[1], CellLook.Number)], [[texts[0], 1], [texts[1], 2]])]);
            var people = book.AddSheet(sheet, [.. titles.Select((title, i) => new SheetColumn(title, (CellLook)i))]);
            for (var i = 0; i < texts.Length; i += 4) people.Add(texts[i], texts[i + 1], texts[i + 2], texts[i + 3]);
        });

        using (var document = SpreadsheetDocument.Open(file, isEditable: false)) new OpenXmlValidator().Validate(document).Select(fault => fault.Description).ShouldBeEmpty();
        using var zip = new ZipArchive(file);
        var sheets = zip.Entries.Where(part => part.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Select(Read).ToList();
        sheets.SelectMany(part => part.Descendants(Main + "f")).ShouldBeEmpty();
        ShouldBeTexts(sheets[1], texts);
        Read(zip.GetEntry("xl/sharedStrings.xml")!).Descendants(Main + "t").Select(text => text.Value).ShouldBe(titles[..2].Concat(titles).Select(CellText.Clean));
        Read(zip.GetEntry("xl/charts/chart1.xml")!).Descendants(Chart + "f").Select(formula => formula.Value)
            .ShouldAllBe(formula => formula.StartsWith($"'{charts.Replace("'", "''", StringComparison.Ordinal)}'!$", StringComparison.Ordinal));
        Read(zip.GetEntry("xl/workbook.xml")!).Descendants(Main + "definedName").ShouldBeEmpty();
        zip.Entries.Where(part => part.FullName.StartsWith("xl/tables/", StringComparison.Ordinal)).Select(part => Read(part).Root!.Attribute("displayName")!.Value)
            .ShouldBe(["Table1", "Table2"]);
    }

    /// <summary>Each is a text in the file, and in a format that leaves it one when somebody edits the cell.</summary>
    private static void ShouldBeTexts(XDocument sheet, string[] texts)
    {
        var cells = sheet.Descendants(Main + "row").Skip(1).SelectMany(row => row.Elements(Main + "c")).ToList();
        cells.Select(cell => (string?)cell.Attribute("t")).ShouldAllBe(type => type == "inlineStr");
        cells.Select(cell => (string?)cell.Attribute("s")).ShouldAllBe(style => style == "2");
        cells.Select(cell => cell.Value).ShouldBe(texts.Select(CellText.Clean));
    }

    private static string Text(Random random)
    {
        var tail = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Letters[random.Next(Letters.Length)]));
        return Beginnings[random.Next(Beginnings.Length)] + tail;
    }

    /// <summary>Such as a sheet may have.</summary>
    private static string Name(Random random, string end)
    {
        var name = string.Concat(CellText.Clean(Text(random)).Where(letter => !char.IsSurrogate(letter) && letter is >= ' ' and not (':' or '\\' or '/' or '?' or '*' or '[' or ']' or '_')));
        return name.Trim('\'').Length == 0 ? end : name.Trim('\'')[..Math.Min(name.Trim('\'').Length, 20)] + end;
    }

    private static FileStream Make(Action<IWorkbook> write)
    {
        using var book = new Workbook(Directory.CreateTempSubdirectory("smartheart-"), TimeZoneInfo.Utc, new SpreadsheetLimits());
        write(book);
        var copy = Path.GetTempFileName();
        File.Copy(book.Finish().ShouldHaveSingleItem(), copy, overwrite: true);
        return new FileStream(copy, FileMode.Open, FileAccess.Read, FileShare.None, 4096, FileOptions.DeleteOnClose);
    }

    private static XDocument Read(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }
}
