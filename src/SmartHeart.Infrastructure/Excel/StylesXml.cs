using System.Globalization;
using System.Xml;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>The few looks of cells.</summary>
internal static class StylesXml
{
    /// <summary>A column's title: bold.</summary>
    public const int Title = 1;

    /// <summary>A text that stays one also when it is edited.</summary>
    public const int Text = 2;

    private const int Whole = 1;
    private const int AsText = 49;
    private const int DayFormat = 164;
    private const int MomentFormat = 165;
    private const int ShareFormat = 166;

    private static readonly (int Format, int Font)[] Looks = [(0, 0), (AsText, 1), (AsText, 0), (Whole, 0), (DayFormat, 0), (MomentFormat, 0), (ShareFormat, 0)];

    /// <summary>The style of a number or time with that look.</summary>
    public static int Of(CellLook look) => look switch
    {
        CellLook.Number => 3,
        CellLook.Day => 4,
        CellLook.Moment => 5,
        CellLook.Share => 6,
        _ => 0,
    };

    /// <summary>Writes the part.</summary>
    public static void Write(XmlWriter xml)
    {
        xml.WriteStartDocument(true);
        xml.WriteStartElement("styleSheet", PackageXml.Main);
        WriteFormats(xml);
        WriteRaw(xml, """<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>""");
        WriteRaw(xml, """<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>""");
        WriteRaw(xml, """<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>""");
        WriteRaw(xml, """<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>""");
        WriteLooks(xml);
        WriteRaw(xml, """<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>""");
        xml.WriteEndDocument();
    }

    private static void WriteFormats(XmlWriter xml) => WriteRaw(
        xml,
        string.Create(CultureInfo.InvariantCulture, $"""
            <numFmts count="3"><numFmt numFmtId="{DayFormat}" formatCode="dd\.mm\.yyyy"/><numFmt numFmtId="{MomentFormat}" formatCode="dd\.mm\.yyyy\ hh:mm"/>
            <numFmt numFmtId="{ShareFormat}" formatCode="0.0\ %"/></numFmts>
            """));

    private static void WriteLooks(XmlWriter xml)
    {
        xml.WriteStartElement("cellXfs");
        xml.WriteAttributeString("count", Looks.Length.ToString(CultureInfo.InvariantCulture));
        foreach (var (format, font) in Looks)
        {
            WriteRaw(xml, string.Create(
                CultureInfo.InvariantCulture,
                $"""<xf numFmtId="{format}" fontId="{font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>"""));
        }

        xml.WriteEndElement();
    }

    private static void WriteRaw(XmlWriter xml, string markup) => xml.WriteRaw(markup);
}
