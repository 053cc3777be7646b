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
    public static void Write(XmlWriter xml, string sheet, TableParts table, ChartBlock block)
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
        WriteSeries(xml, sheet, table, block);
        if (block.Kind == ChartKind.Line) Value(xml, "marker", "1");
        else Value(xml, "gapWidth", "60");
        Value(xml, "axId", CategoryAxis);
        Value(xml, "axId", ValueAxis);
        xml.WriteEndElement();
        WriteAxes(xml, block.Kind);
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
        xml.WriteElementString("t", Drawing, CellText.Clean(title));
        for (var i = 0; i < 4; i++) xml.WriteEndElement();
        Value(xml, "overlay", "0");
        xml.WriteEndElement();
    }

    private static void WriteSeries(XmlWriter xml, string sheet, TableParts table, ChartBlock block)
    {
        Begin(xml, "ser");
        Value(xml, "idx", "0");
        Value(xml, "order", "0");
        Begin(xml, "tx");
        WriteCells(xml, "strRef", "strCache", $"{Quoted(sheet)}!{table.Cell(1, 0)}", [block.Columns[1].Title]);
        xml.WriteEndElement();
        if (block.Kind == ChartKind.Line) xml.WriteRaw("""<c:marker><c:symbol val="none"/></c:marker>""");
        else Value(xml, "invertIfNegative", "0");
        Begin(xml, "cat");
        WriteCells(xml, "strRef", "strCache", Range(sheet, table, 0), [.. block.Rows.Select(row => row[0].Text ?? "")]);
        xml.WriteEndElement();
        Begin(xml, "val");
        WriteCells(xml, "numRef", "numCache", Range(sheet, table, 1), [.. block.Rows.Select(row => (row[1].Number ?? 0).ToString(CultureInfo.InvariantCulture))]);
        xml.WriteEndElement();
        if (block.Kind == ChartKind.Line) Value(xml, "smooth", "0");
        xml.WriteEndElement();
    }

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

    /// <summary>Bars lie, the first row on top: its axis stands left and runs down.</summary>
    private static void WriteAxes(XmlWriter xml, ChartKind kind)
    {
        var (names, numbers) = kind == ChartKind.Line ? ("b", "l") : ("l", "t");
        WriteAxis(xml, "catAx", CategoryAxis, ValueAxis, names, kind == ChartKind.Line ? "minMax" : "maxMin");
        WriteAxis(xml, "valAx", ValueAxis, CategoryAxis, numbers, "minMax");
    }

    private static void WriteAxis(XmlWriter xml, string axis, string id, string crossing, string side, string direction)
    {
        Begin(xml, axis);
        Value(xml, "axId", id);
        Begin(xml, "scaling");
        Value(xml, "orientation", direction);
        if (axis == "valAx") Value(xml, "min", "0");
        xml.WriteEndElement();
        Value(xml, "delete", "0");
        Value(xml, "axPos", side);
        if (axis == "valAx") xml.WriteElementString("majorGridlines", Chart, null);
        Value(xml, "majorTickMark", "none");
        Value(xml, "minorTickMark", "none");
        Value(xml, "tickLblPos", "nextTo");
        Value(xml, "crossAx", crossing);
        Value(xml, "crosses", "autoZero");
        xml.WriteEndElement();
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
