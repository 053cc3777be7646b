using System.Globalization;
using System.Xml;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>What sheets are made of, whatever stands on them, but for their rows (ECMA-376 part 1, 18.3).</summary>
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

    /// <summary>Begins the row of titles.</summary>
    public static void BeginTitles(XmlWriter xml)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", "1");
    }

    /// <summary>Titles are shared strings: those of a table must be, for Excel to know them again.</summary>
    public static void WriteTitle(XmlWriter xml, string reference, int shared)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", reference);
        xml.WriteAttributeString("s", StylesXml.Title.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("t", "s");
        xml.WriteElementString("v", PackageXml.Main, shared.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
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
}
