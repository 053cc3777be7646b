using System.Globalization;
using System.Xml;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>A chart over cells of a sheet, with their values beside for who does not reckon again (ECMA-376 part 1, 21.2).</summary>
internal static class ChartXml
{
    /// <summary>The namespace of drawings.</summary>
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string CategoryAxis = "111111111";
    private const string ValueAxis = "222222222";

    /// <summary>Writes the part.</summary>
    public static void Write(XmlWriter xml, string sheet, TableParts table, ChartBlock block, TimeZoneInfo zone)
    {
        xml.WriteStartDocument(true);
        xml.WriteStartElement("c", "chartSpace", Chart);
        xml.WriteAttributeString("xmlns", "a", null, Drawing);
        Begin(xml, "chart");
        WriteTitle(xml, block.Title);
        Value(xml, "autoTitleDeleted", "0");
        Begin(xml, "plotArea");
        Begin(xml, block.Kind == ChartKind.Line ? "lineChart" : "barChart");
        if (block.Kind == ChartKind.Bars) Value(xml, "barDir", "bar");
        Value(xml, "grouping", block.Kind == ChartKind.Line ? "standard" : "clustered");
        Value(xml, "varyColors", "0");
        WriteSeries(xml, sheet, table, block, zone);
        if (block.Kind == ChartKind.Line) Value(xml, "marker", "1");
        else Value(xml, "gapWidth", "60");
        Value(xml, "axId", CategoryAxis);
        Value(xml, "axId", ValueAxis);
        xml.WriteEndElement();
        WriteAxes(xml, block);
        xml.WriteEndElement();
        Value(xml, "plotVisOnly", "1");
        xml.WriteEndDocument();
    }

    private static void WriteTitle(XmlWriter xml, string title)
    {
        Begin(xml, "title");
        Begin(xml, "tx");
        Begin(xml, "rich");
        xml.WriteElementString("bodyPr", Drawing, null);
        xml.WriteStartElement("p", Drawing);
        xml.WriteStartElement("r", Drawing);
        xml.WriteRaw("""<a:rPr lang="ru-RU" sz="1200" b="1"/>""");
        xml.WriteElementString("t", Drawing, CellText.Clean(title));
        for (var i = 0; i < 4; i++) xml.WriteEndElement();
        Value(xml, "overlay", "0");
        xml.WriteEndElement();
    }

    private static void WriteSeries(XmlWriter xml, string sheet, TableParts table, ChartBlock block, TimeZoneInfo zone)
    {
        Begin(xml, "ser");
        Value(xml, "idx", "0");
        Value(xml, "order", "0");
        Begin(xml, "tx");
        WriteCells(xml, "strRef", "strCache", $"{Quoted(sheet)}!{table.Cell(1, 0)}", [block.Columns[1].Title]);
        xml.WriteEndElement();
        xml.WriteRaw(block.Kind == ChartKind.Line ? $"""{ChartLook.Stroke}<c:marker><c:symbol val="none"/></c:marker>""" : $"""{ChartLook.Fill}<c:invertIfNegative val="0"/>{ChartLook.Values}""");
        Begin(xml, "cat");
        var names = block.Rows.Select(row => row[0]);
        if (block.Columns[0].Look == CellLook.Day) WriteNumbers(xml, Range(sheet, table, 0), names.Select(name => name.Moment is { } day ? RowsXml.Serial(day, zone) : 0));
        else WriteCells(xml, "strRef", "strCache", Range(sheet, table, 0), [.. names.Select(name => name.Text ?? "")]);
        xml.WriteEndElement();
        Begin(xml, "val");
        WriteNumbers(xml, Range(sheet, table, 1), block.Rows.Select(row => row[1].Number ?? 0));
        xml.WriteEndElement();
        if (block.Kind == ChartKind.Line) Value(xml, "smooth", "0");
        xml.WriteEndElement();
    }

    private static void WriteNumbers(XmlWriter xml, string formula, IEnumerable<double> numbers) =>
        WriteCells(xml, "numRef", "numCache", formula, [.. numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture))]);

    private static void WriteCells(XmlWriter xml, string reference, string cache, string formula, IReadOnlyList<string> values)
    {
        Begin(xml, reference);
        xml.WriteElementString("f", Chart, formula);
        Begin(xml, cache);
        Value(xml, "ptCount", Number(values.Count));
        for (var i = 0; i < values.Count; i++)
        {
            Begin(xml, "pt");
            xml.WriteAttributeString("idx", Number(i));
            xml.WriteElementString("v", Chart, CellText.Clean(values[i]));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Bars lie, the first row on top, each with its name: their axis stands left and runs down.</summary>
    private static void WriteAxes(XmlWriter xml, ChartBlock block)
    {
        var isLine = block.Kind == ChartKind.Line;
        WriteAxis(xml, "catAx", (CategoryAxis, ValueAxis), isLine ? "b" : "l", isLine ? "minMax" : "maxMin", block.Columns[0].Look == CellLook.Day ? "dd.mm" : null);
        if (!isLine) Value(xml, "tickLblSkip", "1");
        xml.WriteEndElement();
        WriteAxis(xml, "valAx", (ValueAxis, CategoryAxis), isLine ? "l" : "t", "minMax", format: null);
        xml.WriteEndElement();
    }

    /// <summary>Begins an axis and writes what all have.</summary>
    private static void WriteAxis(XmlWriter xml, string axis, (string Own, string Other) ids, string side, string direction, string? format)
    {
        Begin(xml, axis);
        Value(xml, "axId", ids.Own);
        Begin(xml, "scaling");
        Value(xml, "orientation", direction);
        if (axis == "valAx") Value(xml, "min", "0");
        xml.WriteEndElement();
        Value(xml, "delete", "0");
        Value(xml, "axPos", side);
        if (axis == "valAx") xml.WriteRaw(ChartLook.Grid);
        if (format is not null) xml.WriteRaw($"""<c:numFmt formatCode="{format}" sourceLinked="0"/>""");
        Value(xml, "majorTickMark", "none");
        Value(xml, "minorTickMark", "none");
        Value(xml, "tickLblPos", "nextTo");
        xml.WriteRaw(ChartLook.Small);
        Value(xml, "crossAx", ids.Other);
        Value(xml, "crosses", "autoZero");
    }

    private static string Range(string sheet, TableParts table, int column) =>
        $"{Quoted(sheet)}!{table.Cell(column, 1)}:{table.Cell(column, Math.Max(table.Rows, 1))}";

    private static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    private static void Begin(XmlWriter xml, string name) => xml.WriteStartElement(name, Chart);

    private static void Value(XmlWriter xml, string name, string value)
    {
        Begin(xml, name);
        xml.WriteAttributeString("val", value);
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
