using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure.Excel;
using SmartHeart.Testing;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using Value = SmartHeart.Application.Common.Ports.Cell;
using Workbook = SmartHeart.Infrastructure.Excel.Workbook;

namespace SmartHeart.Infrastructure.IntegrationTests.Excel;

public sealed class WorkbookTests
{
    private static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");
    private static readonly DateTimeOffset At = new(2026, 3, 2, 21, 30, 0, TimeSpan.Zero);

    private static readonly SheetColumn[] Columns =
        [new("Имя", Width: 30), new("Номер", CellLook.Number), new("День", CellLook.Day), new("Время", CellLook.Moment)];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3000)]
    public void A_workbook_is_valid_whatever_its_length(int rows)
    {
        var (bytes, _) = Make(new SpreadsheetLimits(), book => Fill(book.AddSheet("Лист", Columns), rows)).ShouldHaveSingleItem();

        Faults(bytes).ShouldBeEmpty();
        Rows(bytes).Count.ShouldBe(rows + 1);
    }

    [Fact]
    public void Several_sheets_have_a_table_each()
    {
        var (bytes, _) = Make(new SpreadsheetLimits(), book =>
        {
            Fill(book.AddSheet("Первый", Columns), 2);
            Fill(book.AddSheet("Второй", Columns), 0);
        }).ShouldHaveSingleItem();

        Faults(bytes).ShouldBeEmpty();
        using var document = Open(bytes);
        document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value).ShouldBe(["Первый", "Второй"]);
        var tables = document.WorkbookPart.WorksheetParts.SelectMany(sheet => sheet.TableDefinitionParts).Select(part => part.Table).ToList();
        tables.Select(table => table.Reference!.Value).Order().ShouldBe(["A1:D2", "A1:D3"]);
        tables.ShouldAllBe(table => table.AutoFilter != null);
    }

    [Fact]
    public void A_sheet_of_charts_draws_what_stands_beside_them()
    {
        var (bytes, _) = Make(new SpreadsheetLimits(), book =>
        {
            book.AddCharts("Свод 'ка", [Block("Дни <&>", ChartKind.Line, 30), Block("=Шаги", ChartKind.Bars, 3), Block("Пусто", ChartKind.Bars, 0)]);
            Fill(book.AddSheet("Лист", Columns), 2);
        }).ShouldHaveSingleItem();

        Faults(bytes).ShouldBeEmpty();
        using var document = Open(bytes);
        var sheet = document.WorkbookPart!.WorksheetParts.Single(part => part.DrawingsPart is not null);
        sheet.TableDefinitionParts.Select(part => part.Table.Reference!.Value).Order().ShouldBe(["K1:L31", "N1:O4", "Q1:R2"]);
        var charts = sheet.DrawingsPart!.ChartParts.Select(part => part.ChartSpace).OrderBy(chart => chart.InnerXml.Contains("lineChart") ? 0 : 1).ToList();
        charts.Count.ShouldBe(3);
        charts.ShouldAllBe(chart => chart.Descendants<DocumentFormat.OpenXml.Drawing.Charts.ChartShapeProperties>().Any(), "without colours of its own nothing is drawn everywhere");
        charts[0].Descendants<DocumentFormat.OpenXml.Drawing.Charts.Formula>().Select(formula => formula.Text)
            .ShouldBe(["'Свод ''ка'!$L$1", "'Свод ''ка'!$K$2:$K$31", "'Свод ''ка'!$L$2:$L$31"]);
        charts[0].Descendants<DocumentFormat.OpenXml.Drawing.Charts.NumericPoint>().Select(point => point.InnerText).ShouldBe(Enumerable.Range(0, 30).Select(i => $"{i}"));

        sheet.DrawingsPart.WorksheetDrawing.Descendants<DocumentFormat.OpenXml.Drawing.Spreadsheet.ToMarker>()
            .Max(corner => int.Parse(corner.ColumnId!.Text, CultureInfo.InvariantCulture)).ShouldBeLessThan(10, "the charts would cover the first block");

        static ChartBlock Block(string title, ChartKind kind, int rows) => new(
            title, kind, [new("Имя"), new("Число", CellLook.Number)], [.. Enumerable.Range(0, rows).Select(i => new Value[] { $"=день {i}", i })]);
    }

    [Fact]
    public void Days_of_a_chart_are_days_and_shares_are_numbers()
    {
        var day = new DateTimeOffset(2026, 3, 3, 0, 0, 0, TimeSpan.FromHours(3));
        var block = new ChartBlock("Дни", ChartKind.Line, [new("День", CellLook.Day), new("Людей", CellLook.Number), new("Доля", CellLook.Share)], [[day, 5, 0.25]]);
        var (bytes, _) = Make(new SpreadsheetLimits(), book => book.AddCharts("Свод", [block])).ShouldHaveSingleItem();

        Faults(bytes).ShouldBeEmpty();
        Rows(bytes)[1].Elements<Cell>().Select(cell => (cell.CellValue!.Text, cell.DataType)).ShouldBe([("46084", null), ("5", null), ("0.25", null)]);
        using var document = Open(bytes);
        var chart = document.WorkbookPart!.WorksheetParts.Single().DrawingsPart!.ChartParts.Single().ChartSpace;
        chart.Descendants<DocumentFormat.OpenXml.Drawing.Charts.NumericPoint>().Select(point => point.InnerText).ShouldBe(["46084", "5"]);
    }

    [Fact]
    public void Times_stand_as_clocks_of_the_zone_show_them_and_numbers_are_numbers()
    {
        var cells = Only(At, 42, "+79161234567");

        cells[0].CellValue!.Text.ShouldBe(new DateTime(2026, 3, 3, 0, 30, 0).ToOADate().ToString("R", CultureInfo.InvariantCulture));
        (cells[1].CellValue!.Text, cells[1].DataType).ShouldBe(("42", null));
        (cells[2].InnerText, cells[2].DataType!.Value).ShouldBe(("+79161234567", CellValues.InlineString));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+7 916 123-45-67")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("\t=1+1")]
    public void What_looks_like_a_formula_is_a_text(string text)
    {
        var cell = Only(text, 1, "")[0];

        cell.CellFormula.ShouldBeNull();
        (cell.InnerText, cell.DataType!.Value).ShouldBe((text, CellValues.InlineString));
    }

    [Theory]
    [InlineData("a\u0000b\u0008c\u001F", "abc")]
    [InlineData("раз\r\nдва\rтри", "раз\nдва\nтри")]
    [InlineData("👍🏽 <b>&amp;</b>", "👍🏽 <b>&amp;</b>")]
    [InlineData(" с краю ", " с краю ")]
    public void What_a_cell_can_not_hold_is_left_out(string text, string kept) => Only(text, 1, "")[0].InnerText.ShouldBe(kept);

    [Fact]
    public void Half_a_character_is_left_out() => Only("a\uD800b\uDC00c\uFFFE\uFFFF", 1, "")[0].InnerText.ShouldBe("abc");

    [Fact]
    public void What_looks_like_an_escape_is_guarded() => Only("_x0041_ и _x_", 1, "")[0].InnerText.ShouldBe("_x005F_x0041_ и _x_");

    [Fact]
    public void Texts_longer_than_what_is_written_at_once_are_whole()
    {
        var texts = new[] { new string('ж', CellText.MaxLength), new string('&', CellText.MaxLength), new string('<', CellText.MaxLength - 1) + "ж" };
        var (bytes, _) = Make(new SpreadsheetLimits(), book => book.AddSheet("Лист", [new("1"), new("2"), new("3")]).Add(texts[0], texts[1], texts[2])).ShouldHaveSingleItem();

        Faults(bytes).ShouldBeEmpty();
        Rows(bytes)[1].Elements<Cell>().Select(cell => cell.InnerText).ShouldBe(texts);
    }

    [Fact]
    public void A_text_is_cut_where_excel_would_take_the_file_for_damaged()
    {
        var text = new string('a', CellText.MaxLength - 1) + "👍 и ещё";

        Only(text, 1, "")[0].InnerText.ShouldBe(new string('a', CellText.MaxLength - 1));
    }

    [Fact]
    public void A_workbook_that_is_too_long_goes_on_in_further_files()
    {
        var files = Make(new SpreadsheetLimits(Rows: 10), book => Fill(book.AddSheet("Лист", Columns), 25));

        files.Select(file => Rows(file.Bytes).Count).ShouldBe([11, 11, 6]);
        files.ShouldAllBe(file => Faults(file.Bytes).Count == 0);
        files.SelectMany(file => Rows(file.Bytes).Skip(1)).Select(row => row.Elements<Cell>().ElementAt(1).CellValue!.Text)
            .ShouldBe(Enumerable.Range(0, 25).Select(i => $"{i}"));
    }

    [Fact]
    public void A_workbook_that_is_too_big_goes_on_in_further_files()
    {
        var files = Make(new SpreadsheetLimits(Bytes: 200_000), book => Fill(book.AddSheet("Лист", Columns), 30_000));

        files.Count.ShouldBeGreaterThan(1);
        files.ShouldAllBe(file => file.Bytes.Length < 300_000);
        files.Sum(file => Rows(file.Bytes).Count - 1).ShouldBe(30_000);
    }

    [Fact]
    public void Files_are_gone_with_the_workbook()
    {
        string path;
        using (var book = new Spreadsheets(new SpreadsheetLimits(), new ManualTime()).Create(Moscow))
        {
            Fill(book.AddSheet("Лист", Columns), 1);
            path = book.Finish().ShouldHaveSingleItem();
            File.Exists(path).ShouldBeTrue();
        }

        Directory.Exists(Path.GetDirectoryName(path)).ShouldBeFalse();
    }

    [Fact]
    public void A_workbook_given_up_half_way_leaves_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("smartheart-");
        using (var book = new Workbook(folder, Moscow, new SpreadsheetLimits())) Fill(book.AddSheet("Лист", Columns), 100);

        Directory.Exists(folder.FullName).ShouldBeFalse();
    }

    [Fact]
    public void A_full_disk_leaves_no_folder_and_closes_the_file()
    {
        var folder = Directory.CreateTempSubdirectory("smartheart-");
        var full = new FullDisk(room: 20_000);
        var book = new Workbook(folder, Moscow, new SpreadsheetLimits(), _ => full);

        Should.Throw<IOException>(() => Fill(book.AddSheet("Лист", Columns), 100_000));
        Should.Throw<IOException>(book.Dispose);

        full.IsClosed.ShouldBeTrue();
        Directory.Exists(folder.FullName).ShouldBeFalse();
    }

    [Fact]
    public void What_a_dead_process_has_left_is_taken_away_at_once_and_what_is_in_use_stays()
    {
        var root = Directory.CreateTempSubdirectory("smartheart-");
        var (mine, dead, fresh, old) = (Sub("mine"), Sub("dead"), Sub("fresh"), Sub("old"));
        File.WriteAllText(Path.Combine(dead.FullName, "1.xlsx"), "people");
        WorkbookFolders.Hold(dead).Dispose();
        old.LastWriteTimeUtc = DateTime.UnixEpoch;
        using (new Workbook(mine, Moscow, new SpreadsheetLimits()))
        {
            WorkbookFolders.RemoveForsaken(root.FullName, TimeProvider.System.GetUtcNow());
            root.GetDirectories().Select(folder => folder.Name).Order().ShouldBe([fresh.Name, mine.Name]);
        }

        root.Delete(recursive: true);

        DirectoryInfo Sub(string name) => root.CreateSubdirectory($"smartheart-xlsx-{name}");
    }

    [Fact]
    public void Names_that_would_damage_the_file_are_refused()
    {
        Should.Throw<ArgumentException>(() => new SheetHead("a/b", Columns));
        Should.Throw<ArgumentException>(() => new SheetHead(new string('a', 32), Columns));
        Should.Throw<ArgumentException>(() => new SheetHead("'Лист", Columns));
        Should.Throw<ArgumentException>(() => new SheetHead("Лист'", Columns));
        Should.Throw<ArgumentException>(() => new SheetHead("Ли\u0001ст", Columns));
        Should.Throw<ArgumentException>(() => new SheetHead("Лист", [new("Имя"), new("имя")]));
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Columns_are_called_as_in_excel(int column, string letters) => SheetHead.LettersOf(column).ShouldBe(letters);

    private static void Fill(ISheet sheet, int rows)
    {
        for (var i = 0; i < rows; i++) sheet.Add($"Анна {i} {Guid.NewGuid()}", i, At, At.AddMinutes(i));
    }

    private static List<Cell> Only(Value first, Value second, Value third)
    {
        var (bytes, _) = Make(new SpreadsheetLimits(), book => book.AddSheet("Лист", [new("1", CellLook.Moment), new("2", CellLook.Number), new("3")]).Add(first, second, third))
            .ShouldHaveSingleItem();
        Faults(bytes).ShouldBeEmpty();
        return [.. Rows(bytes)[1].Elements<Cell>()];
    }

    private static List<(byte[] Bytes, string Path)> Make(SpreadsheetLimits limits, Action<IWorkbook> write)
    {
        using var book = new Workbook(Directory.CreateTempSubdirectory("smartheart-"), Moscow, limits);
        write(book);
        return [.. book.Finish().Select(path => (File.ReadAllBytes(path), path))];
    }

    /// <summary>A file on a disk that has room for so many bytes.</summary>
    private sealed class FullDisk(int room) : MemoryStream
    {
        public bool IsClosed { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (Length + count > room) throw new IOException("No space left on device");
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

        protected override void Dispose(bool disposing)
        {
            IsClosed = true;
            base.Dispose(disposing);
        }
    }

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static List<Row> Rows(byte[] bytes)
    {
        using var document = Open(bytes);
        return [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>()];
    }

    private static List<string> Faults(byte[] bytes)
    {
        using var document = Open(bytes);
        return [.. new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }
}
