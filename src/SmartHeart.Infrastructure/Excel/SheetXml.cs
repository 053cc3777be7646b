using System.Xml;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>The part of one sheet with one table: its view, its columns, and its rows as they come.</summary>
internal sealed class SheetXml : IDisposable
{
    private readonly XmlWriter _xml;
    private readonly RowsXml _rows;

    /// <param name="part">This ends it.</param>
    /// <param name="head">Name and columns.</param>
    /// <param name="titlesBefore">Where the titles begin among the workbook's shared strings.</param>
    /// <param name="isFirst">Whether it is the sheet that one sees.</param>
    /// <param name="zone">Of the times.</param>
    public SheetXml(Stream part, SheetHead head, int titlesBefore, bool isFirst, TimeZoneInfo zone)
    {
        (_xml, _rows, Head) = (PackageXml.Writer(part), new RowsXml(part, zone), head);
        _xml.WriteStartDocument(true);
        _xml.WriteStartElement("worksheet", PackageXml.Main);
        _xml.WriteAttributeString("xmlns", "r", null, PackageXml.OfficeRelations);
        CellXml.WriteView(_xml, isFirst);
        CellXml.WriteColumns(_xml, [.. head.Columns.Select((column, i) => (i, column.Width))]);
        _xml.WriteStartElement("sheetData");
        CellXml.BeginTitles(_xml);
        for (var i = 0; i < head.Columns.Count; i++) CellXml.WriteTitle(_xml, $"{SheetHead.LettersOf(i)}1", titlesBefore + i);
        _xml.WriteEndElement();
        _xml.Flush();
    }

    /// <summary>Name and columns.</summary>
    public SheetHead Head { get; }

    /// <summary>Rows without the header.</summary>
    public int Rows { get; private set; }

    /// <summary>Writes the next row.</summary>
    /// <exception cref="ArgumentException">Not a cell a column.</exception>
    public void Add(ReadOnlySpan<Cell> cells)
    {
        if (cells.Length != Head.Columns.Count) throw new ArgumentException($"{cells.Length} cells for {Head.Columns.Count} columns.", nameof(cells));

        Rows++;
        _rows.Begin(Rows + 1);
        for (var i = 0; i < cells.Length; i++) _rows.Write(Head.Letters[i], Head.Columns[i].Look, cells[i]);
        _rows.End();
    }

    /// <summary>Ends the rows and names the table over them.</summary>
    public void End()
    {
        _rows.Flush();
        _xml.WriteEndElement();
        CellXml.WriteTableParts(_xml, 1);
        _xml.WriteEndDocument();
    }

    public void Dispose()
    {
        _rows.Dispose();
        _xml.Dispose();
    }
}
