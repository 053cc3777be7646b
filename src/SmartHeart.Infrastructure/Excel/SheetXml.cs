using System.Globalization;
using System.Xml;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>The part of one sheet: its view, its columns, and its rows as they come.</summary>
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
        WriteView(isFirst);
        WriteColumns();
        xml.WriteStartElement("sheetData");
        WriteTitles(titlesBefore);
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
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", row);
        for (var i = 0; i < cells.Length; i++) WriteCell(Head.Letters[i] + row, Head.Columns[i].Look, cells[i], zone);
        _xml.WriteEndElement();
    }

    /// <summary>Ends the rows and names the table over them.</summary>
    public void End()
    {
        _xml.WriteEndElement();
        _xml.WriteStartElement("tableParts");
        _xml.WriteAttributeString("count", "1");
        _xml.WriteStartElement("tablePart");
        _xml.WriteAttributeString("id", PackageXml.OfficeRelations, "rId1");
        _xml.WriteEndDocument();
    }

    public void Dispose() => _xml.Dispose();

    private void WriteView(bool isFirst)
    {
        _xml.WriteStartElement("sheetViews");
        _xml.WriteStartElement("sheetView");
        if (isFirst) _xml.WriteAttributeString("tabSelected", "1");
        _xml.WriteAttributeString("workbookViewId", "0");
        _xml.WriteStartElement("pane");
        _xml.WriteAttributeString("ySplit", "1");
        _xml.WriteAttributeString("topLeftCell", "A2");
        _xml.WriteAttributeString("activePane", "bottomLeft");
        _xml.WriteAttributeString("state", "frozen");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteColumns()
    {
        _xml.WriteStartElement("cols");
        for (var i = 0; i < Head.Columns.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            _xml.WriteStartElement("col");
            _xml.WriteAttributeString("min", number);
            _xml.WriteAttributeString("max", number);
            _xml.WriteAttributeString("width", Head.Columns[i].Width.ToString(CultureInfo.InvariantCulture));
            _xml.WriteAttributeString("customWidth", "1");
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    /// <summary>Titles are shared strings: those of a table must be, for Excel to know them again.</summary>
    private void WriteTitles(int before)
    {
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", "1");
        for (var i = 0; i < Head.Columns.Count; i++)
        {
            BeginCell($"{Head.Letters[i]}1", StylesXml.Title);
            _xml.WriteAttributeString("t", "s");
            _xml.WriteElementString("v", PackageXml.Main, (before + i).ToString(CultureInfo.InvariantCulture));
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void WriteCell(string reference, CellLook look, Cell cell, TimeZoneInfo zone)
    {
        if (cell.Text is { Length: > 0 } text)
        {
            BeginCell(reference, StylesXml.Text);
            WriteText(CellText.Clean(text));
            _xml.WriteEndElement();
        }
        else if ((cell.Number ?? Serial(cell.Moment, zone)) is { } number)
        {
            BeginCell(reference, StylesXml.Of(look));
            _xml.WriteElementString("v", PackageXml.Main, number.ToString("R", CultureInfo.InvariantCulture));
            _xml.WriteEndElement();
        }
    }

    private void BeginCell(string reference, int style)
    {
        _xml.WriteStartElement("c");
        _xml.WriteAttributeString("r", reference);
        _xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A text in its cell is never looked at for a formula, whatever it begins with.</summary>
    private void WriteText(string text)
    {
        _xml.WriteAttributeString("t", "inlineStr");
        _xml.WriteStartElement("is");
        _xml.WriteStartElement("t");
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))) _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(text);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private static double? Serial(DateTimeOffset? moment, TimeZoneInfo zone) =>
        moment is { } at ? TimeZoneInfo.ConvertTime(at, zone).DateTime.ToOADate() : null;
}
