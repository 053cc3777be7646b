using System.Globalization;
using System.Xml;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>The part of one sheet with one table: its view, its columns, and its rows as they come.</summary>
internal sealed class SheetXml : IDisposable
{
    private readonly XmlWriter _xml;

    /// <param name="xml">The part; this ends it.</param>
    /// <param name="head">Name and columns.</param>
    /// <param name="titlesBefore">Where the titles begin among the workbook's shared strings.</param>
    /// <param name="isFirst">Whether it is the sheet that one sees.</param>
    public SheetXml(XmlWriter xml, SheetHead head, int titlesBefore, bool isFirst)
    {
        (_xml, Head) = (xml, head);
        xml.WriteStartDocument(true);
        xml.WriteStartElement("worksheet", PackageXml.Main);
        xml.WriteAttributeString("xmlns", "r", null, PackageXml.OfficeRelations);
        CellXml.WriteView(xml, isFirst);
        CellXml.WriteColumns(xml, [.. head.Columns.Select((column, i) => (i, column.Width))]);
        xml.WriteStartElement("sheetData");
        CellXml.BeginRow(xml, "1");
        for (var i = 0; i < head.Columns.Count; i++) CellXml.WriteTitle(xml, $"{head.Letters[i]}1", titlesBefore + i);
        xml.WriteEndElement();
    }

    /// <summary>Name and columns.</summary>
    public SheetHead Head { get; }

    /// <summary>Rows without the header.</summary>
    public int Rows { get; private set; }

    /// <summary>Writes the next row.</summary>
    /// <exception cref="ArgumentException">Not a cell a column.</exception>
    public void Add(ReadOnlySpan<Cell> cells, TimeZoneInfo zone)
    {
        if (cells.Length != Head.Columns.Count) throw new ArgumentException($"{cells.Length} cells for {Head.Columns.Count} columns.", nameof(cells));

        Rows++;
        var row = (Rows + 1).ToString(CultureInfo.InvariantCulture);
        CellXml.BeginRow(_xml, row);
        for (var i = 0; i < cells.Length; i++) CellXml.Write(_xml, Head.Letters[i] + row, Head.Columns[i].Look, cells[i], zone);
        _xml.WriteEndElement();
    }

    /// <summary>Ends the rows and names the table over them.</summary>
    public void End()
    {
        _xml.WriteEndElement();
        CellXml.WriteTableParts(_xml, 1);
        _xml.WriteEndDocument();
    }

    public void Dispose() => _xml.Dispose();
}
