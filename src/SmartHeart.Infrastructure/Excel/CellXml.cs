using System.Globalization;
using System.Xml;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>What sheets are made of, whatever stands on them (ECMA-376 part 1, 18.3).</summary>
internal static class CellXml
{
    /// <summary>The header stays in sight.</summary>
    public static void WriteView(XmlWriter xml, bool isFirst)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        if (isFirst) xml.WriteAttributeString("tabSelected", "1");
        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane");
        xml.WriteAttributeString("ySplit", "1");
        xml.WriteAttributeString("topLeftCell", "A2");
        xml.WriteAttributeString("activePane", "bottomLeft");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>How wide columns are.</summary>
    /// <param name="xml">The sheet.</param>
    /// <param name="columns">Their places from 0 and widths in characters, in order.</param>
    public static void WriteColumns(XmlWriter xml, IReadOnlyList<(int Place, double Width)> columns)
    {
        xml.WriteStartElement("cols");
        foreach (var (place, width) in columns)
        {
            var number = (place + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("col");
            xml.WriteAttributeString("min", number);
            xml.WriteAttributeString("max", number);
            xml.WriteAttributeString("width", width.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Begins a row.</summary>
    public static void BeginRow(XmlWriter xml, string number)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", number);
    }

    /// <summary>Titles are shared strings: those of a table must be, for Excel to know them again.</summary>
    public static void WriteTitle(XmlWriter xml, string reference, int shared)
    {
        BeginCell(xml, reference, StylesXml.Title);
        xml.WriteAttributeString("t", "s");
        xml.WriteElementString("v", PackageXml.Main, shared.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    /// <summary>Writes a value; nothing for none.</summary>
    public static void Write(XmlWriter xml, string reference, CellLook look, Cell cell, TimeZoneInfo zone)
    {
        if (cell.Text is { Length: > 0 } text)
        {
            BeginCell(xml, reference, StylesXml.Text);
            WriteText(xml, CellText.Clean(text));
            xml.WriteEndElement();
        }
        else if ((cell.Number ?? Serial(cell.Moment, zone)) is { } number)
        {
            BeginCell(xml, reference, StylesXml.Of(look));
            xml.WriteElementString("v", PackageXml.Main, number.ToString("R", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
    }

    /// <summary>Names the tables of a sheet: its relations from rId1 on.</summary>
    public static void WriteTableParts(XmlWriter xml, int count)
    {
        xml.WriteStartElement("tableParts");
        xml.WriteAttributeString("count", count.ToString(CultureInfo.InvariantCulture));
        for (var i = 1; i <= count; i++)
        {
            xml.WriteStartElement("tablePart");
            xml.WriteAttributeString("id", PackageXml.OfficeRelations, $"rId{i.ToString(CultureInfo.InvariantCulture)}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void BeginCell(XmlWriter xml, string reference, int style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", reference);
        xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A text in its cell is never looked at for a formula, whatever it begins with.</summary>
    private static void WriteText(XmlWriter xml, string text)
    {
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))) xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static double? Serial(DateTimeOffset? moment, TimeZoneInfo zone) =>
        moment is { } at ? TimeZoneInfo.ConvertTime(at, zone).DateTime.ToOADate() : null;
}
