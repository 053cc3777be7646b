using System.Globalization;
using System.Xml;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>Where the charts of a sheet lie: one under another, right of the blocks (ECMA-376 part 1, 20.5).</summary>
internal static class DrawingXml
{
    private const string Place = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const int Wide = 9;
    private const int High = 17;

    /// <summary>Writes the part.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="titles">Of the charts, which are its relations from rId1 on.</param>
    /// <param name="column">The first free column, from 0.</param>
    public static void Write(XmlWriter xml, IReadOnlyList<string> titles, int column)
    {
        xml.WriteStartDocument(true);
        xml.WriteStartElement("xdr", "wsDr", Place);
        xml.WriteAttributeString("xmlns", "a", null, ChartXml.Drawing);
        xml.WriteAttributeString("xmlns", "r", null, PackageXml.OfficeRelations);
        for (var i = 0; i < titles.Count; i++) WriteFrame(xml, i, titles[i], column);
        xml.WriteEndDocument();
    }

    private static void WriteFrame(XmlWriter xml, int index, string title, int column)
    {
        xml.WriteStartElement("twoCellAnchor", Place);
        WriteCorner(xml, "from", column, 1 + (index * (High + 1)));
        WriteCorner(xml, "to", column + Wide, 1 + (index * (High + 1)) + High);
        xml.WriteStartElement("graphicFrame", Place);
        xml.WriteAttributeString("macro", "");
        xml.WriteStartElement("nvGraphicFramePr", Place);
        xml.WriteStartElement("cNvPr", Place);
        xml.WriteAttributeString("id", Number(index + 2));
        xml.WriteAttributeString("name", CellText.Clean(title));
        xml.WriteEndElement();
        xml.WriteElementString("cNvGraphicFramePr", Place, null);
        xml.WriteEndElement();
        xml.WriteRaw("""<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>""");
        xml.WriteRaw($"""<a:graphic><a:graphicData uri="{Chart}"><c:chart xmlns:c="{Chart}" r:id="rId{Number(index + 1)}"/></a:graphicData></a:graphic>""");
        xml.WriteEndElement();
        xml.WriteElementString("clientData", Place, null);
        xml.WriteEndElement();
    }

    private static void WriteCorner(XmlWriter xml, string name, int column, int row)
    {
        xml.WriteStartElement(name, Place);
        foreach (var (part, value) in new[] { ("col", column), ("colOff", 0), ("row", row), ("rowOff", 0) }) xml.WriteElementString(part, Place, Number(value));
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
