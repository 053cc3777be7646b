using System.Globalization;
using System.Text;
using System.Xml;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>A sheet of small tables beside each other; what is drawn of them lies in parts of its own.</summary>
internal static class ChartSheetXml
{
    /// <summary>Writes the part.</summary>
    /// <param name="part">This ends it.</param>
    /// <param name="tables">Where the blocks stand.</param>
    /// <param name="blocks">Their rows.</param>
    /// <param name="titlesBefore">Where the titles begin among the workbook's shared strings.</param>
    /// <param name="isFirst">Whether it is the sheet that one sees.</param>
    /// <param name="zone">Of the times.</param>
    public static void Write(Stream part, IReadOnlyList<TableParts> tables, IReadOnlyList<ChartBlock> blocks, int titlesBefore, bool isFirst, TimeZoneInfo zone)
    {
        using var xml = PackageXml.Writer(part);
        xml.WriteStartDocument(true);
        xml.WriteStartElement("worksheet", PackageXml.Main);
        xml.WriteAttributeString("xmlns", "r", null, PackageXml.OfficeRelations);
        CellXml.WriteView(xml, isFirst);
        CellXml.WriteColumns(xml, [.. tables.SelectMany(table => table.Head.Columns.Select((column, i) => (table.Column + i, column.Width)))]);
        xml.WriteStartElement("sheetData");
        WriteTitles(xml, tables, titlesBefore);
        xml.Flush();
        using (var rows = new RowsXml(part, zone))
        {
            for (var row = 0; row < blocks.Max(block => block.Rows.Count); row++) WriteRow(rows, tables, blocks, row);
            rows.Flush();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("drawing");
        xml.WriteAttributeString("id", PackageXml.OfficeRelations, $"rId{(tables.Count + 1).ToString(CultureInfo.InvariantCulture)}");
        xml.WriteEndElement();
        CellXml.WriteTableParts(xml, tables.Count);
        xml.WriteEndDocument();
    }

    private static void WriteTitles(XmlWriter xml, IReadOnlyList<TableParts> tables, int before)
    {
        CellXml.BeginTitles(xml);
        foreach (var table in tables)
        {
            for (var i = 0; i < table.Head.Columns.Count; i++) CellXml.WriteTitle(xml, $"{SheetHead.LettersOf(table.Column + i)}1", before++);
        }

        xml.WriteEndElement();
    }

    private static void WriteRow(RowsXml rows, IReadOnlyList<TableParts> tables, IReadOnlyList<ChartBlock> blocks, int row)
    {
        rows.Begin(row + 2);
        foreach (var (table, block) in tables.Zip(blocks).Where(pair => row < pair.Second.Rows.Count))
        {
            for (var i = 0; i < block.Columns.Count; i++)
                rows.Write(Encoding.UTF8.GetBytes(SheetHead.LettersOf(table.Column + i)), block.Columns[i].Look, block.Rows[row][i]);
        }

        rows.End();
    }
}
