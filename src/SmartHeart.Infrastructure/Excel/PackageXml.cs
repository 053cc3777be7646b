using System.Globalization;
using System.Text;
using System.Xml;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>The parts that hold a workbook together (ECMA-376 part 1, 18 and part 2, 8).</summary>
internal static class PackageXml
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Drawing = "application/vnd.openxmlformats-officedocument.drawing+xml";
    private const string Chart = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CloseOutput = true, CheckCharacters = false };

    /// <summary>Writes a part, and ends it with itself.</summary>
    public static XmlWriter Writer(Stream part) => XmlWriter.Create(part, Settings);

    public static void Table(XmlWriter xml, TableParts table)
    {
        var (number, head, reference) = (table.Number, table.Head, table.Reference);
        xml.WriteStartDocument(true);
        xml.WriteStartElement("table", Main);
        Attributes(xml, ("id", Invariant(number)), ("name", $"Table{Invariant(number)}"), ("displayName", $"Table{Invariant(number)}"), ("ref", reference), ("totalsRowShown", "0"));
        if (table.HasFilter) Element(xml, "autoFilter", ("ref", reference));
        xml.WriteStartElement("tableColumns");
        Attributes(xml, ("count", Invariant(head.Columns.Count)));
        for (var i = 0; i < head.Columns.Count; i++) Element(xml, "tableColumn", ("id", Invariant(i + 1)), ("name", CellText.Clean(head.Columns[i].Title)));
        xml.WriteEndElement();
        Element(xml, "tableStyleInfo", ("name", "TableStyleLight9"), ("showFirstColumn", "0"), ("showLastColumn", "0"), ("showRowStripes", "1"), ("showColumnStripes", "0"));
        xml.WriteEndDocument();
    }

    public static void SharedStrings(XmlWriter xml, IReadOnlyCollection<string> strings)
    {
        xml.WriteStartDocument(true);
        xml.WriteStartElement("sst", Main);
        Attributes(xml, ("count", Invariant(strings.Count)), ("uniqueCount", Invariant(strings.Count)));
        foreach (var text in strings)
        {
            xml.WriteStartElement("si");
            xml.WriteElementString("t", Main, CellText.Clean(text));
            xml.WriteEndElement();
        }

        xml.WriteEndDocument();
    }

    public static void Workbook(XmlWriter xml, IReadOnlyList<string> sheets)
    {
        xml.WriteStartDocument(true);
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, OfficeRelations);
        xml.WriteStartElement("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet");
            Attributes(xml, ("name", sheets[i]), ("sheetId", Invariant(i + 1)));
            xml.WriteAttributeString("id", OfficeRelations, $"rId{Invariant(i + 1)}");
            xml.WriteEndElement();
        }

        xml.WriteEndDocument();
    }

    public static void WorkbookRelations(XmlWriter xml, int sheets)
    {
        var all = Enumerable.Range(1, sheets).Select(i => ("worksheet", $"worksheets/sheet{Invariant(i)}.xml"));
        WriteRelations(xml, [.. all, ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]);
    }

    public static void Relations(XmlWriter xml) => WriteRelations(xml, [("officeDocument", "xl/workbook.xml")]);

    public static void SheetRelations(XmlWriter xml, SheetParts sheet, int number)
    {
        var tables = sheet.Tables.Select(table => ("table", $"../tables/table{Invariant(table.Number)}.xml"));
        WriteRelations(xml, sheet.Charts.Count == 0 ? [.. tables] : [.. tables, ("drawing", $"../drawings/drawing{Invariant(number)}.xml")]);
    }

    public static void DrawingRelations(XmlWriter xml, int before, int charts) =>
        WriteRelations(xml, [.. Enumerable.Range(before + 1, charts).Select(i => ("chart", $"../charts/chart{Invariant(i)}.xml"))]);

    public static void ContentTypes(XmlWriter xml, IReadOnlyList<SheetParts> sheets)
    {
        xml.WriteStartDocument(true);
        xml.WriteStartElement("Types", Types);
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Override(xml, "/xl/workbook.xml", "sheet.main");
        Override(xml, "/xl/styles.xml", "styles");
        Override(xml, "/xl/sharedStrings.xml", "sharedStrings");
        for (var i = 1; i <= sheets.Count; i++)
        {
            Override(xml, $"/xl/worksheets/sheet{Invariant(i)}.xml", "worksheet");
            if (sheets[i - 1].Charts.Count > 0) Element(xml, "Override", ("PartName", $"/xl/drawings/drawing{Invariant(i)}.xml"), ("ContentType", Drawing));
        }

        foreach (var table in sheets.SelectMany(sheet => sheet.Tables)) Override(xml, $"/xl/tables/table{Invariant(table.Number)}.xml", "table");
        for (var i = 1; i <= sheets.Sum(sheet => sheet.Charts.Count); i++) Element(xml, "Override", ("PartName", $"/xl/charts/chart{Invariant(i)}.xml"), ("ContentType", Chart));

        xml.WriteEndDocument();
    }

    private static void WriteRelations(XmlWriter xml, IReadOnlyList<(string Kind, string Target)> relations)
    {
        xml.WriteStartDocument(true);
        xml.WriteStartElement("Relationships", PackageRelations);
        for (var i = 0; i < relations.Count; i++)
            Element(xml, "Relationship", ("Id", $"rId{Invariant(i + 1)}"), ("Type", $"{OfficeRelations}/{relations[i].Kind}"), ("Target", relations[i].Target));
        xml.WriteEndDocument();
    }

    private static void Override(XmlWriter xml, string part, string kind) => Element(xml, "Override", ("PartName", part), ("ContentType", $"{Kind}{kind}+xml"));

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        Attributes(xml, attributes);
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes) xml.WriteAttributeString(name, value);
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
