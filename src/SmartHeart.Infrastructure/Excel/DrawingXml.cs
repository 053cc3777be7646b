using System.Globalization;
using System.Xml;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>Where the charts of a sheet lie: one under another, left of the blocks, where one looks first (ECMA-376 part 1, 20.5).</summary>
internal static class DrawingXml
{
    private const string Place = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const int Wide = 9;
    private const int High = 15;
    private const int HighOfBar = 2;

    /// <summary>The first column that the charts leave free, from 0.</summary>
    public const int Free = Wide + 1;

    /// <summary>Writes the part.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="charts">Its relations from rId1 on.</param>
    public static void Write(XmlWriter xml, IReadOnlyList<ChartBlock> charts)
    {
        xml.WriteStartDocument(true);
        xml.WriteStartElement("xdr", "wsDr", Place);
        xml.WriteAttributeString("xmlns", "a", null, ChartXml.Drawing);
        xml.WriteAttributeString("xmlns", "r", null, PackageXml.OfficeRelations);
        for (var (i, row) = (0, 1); i < charts.Count; row += HeightOf(charts[i]) + 1, i++) WriteFrame(xml, i, charts[i], row);
        xml.WriteEndDocument();
    }

    private static void WriteFrame(XmlWriter xml, int index, ChartBlock chart, int row)
    {
        xml.WriteStartElement("twoCellAnchor", Place);
        WriteCorner(xml, "from", 0, row);
        WriteCorner(xml, "to", Wide, row + HeightOf(chart));
        xml.WriteStartElement("graphicFrame", Place);
        xml.WriteAttributeString("macro", "");
        xml.WriteStartElement("nvGraphicFramePr", Place);
        xml.WriteStartElement("cNvPr", Place);
        xml.WriteAttributeString("id", Number(index + 2));
        xml.WriteAttributeString("name", CellText.Clean(chart.Title));
        xml.WriteEndElement();
        xml.WriteElementString("cNvGraphicFramePr", Place, null);
        xml.WriteEndElement();
        xml.WriteRaw("""<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>""");
        xml.WriteRaw($"""<a:graphic><a:graphicData uri="{Chart}"><c:chart xmlns:c="{Chart}" r:id="rId{Number(index + 1)}"/></a:graphicData></a:graphic>""");
        xml.WriteEndElement();
        xml.WriteElementString("clientData", Place, null);
        xml.WriteEndElement();
    }

    /// <summary>In rows; bars need room for their names.</summary>
    private static int HeightOf(ChartBlock chart) => chart.Kind == ChartKind.Bars ? Math.Max(High, HighOfBar * (chart.Rows.Count + 2)) : High;

    private static void WriteCorner(XmlWriter xml, string name, int column, int row)
    {
        xml.WriteStartElement(name, Place);
        foreach (var (part, value) in new[] { ("col", column), ("colOff", 0), ("row", row), ("rowOff", 0) }) xml.WriteElementString(part, Place, Number(value));
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
