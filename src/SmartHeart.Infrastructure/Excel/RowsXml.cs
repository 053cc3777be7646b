using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>The rows of a sheet behind the first (ECMA-376 part 1, 18.3.1.73).</summary>
/// <param name="stream">The part, where rows are due.</param>
/// <param name="zone">Of the times.</param>
internal sealed class RowsXml(Stream stream, TimeZoneInfo zone) : IDisposable
{
    private readonly Utf8Block _xml = new(stream);
    private int _row;

    /// <summary>A time as Excel counts: days since 1899-12-30, as clocks of the zone show it.</summary>
    public static double Serial(DateTimeOffset at, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(at, zone).DateTime.ToOADate();

    /// <summary>Begins a row.</summary>
    /// <param name="number">Its number on the sheet, from 1.</param>
    public void Begin(int number)
    {
        _row = number;
        _xml.Write("<row r=\""u8);
        _xml.Write(number);
        _xml.Write("\">"u8);
    }

    /// <summary>Writes a value of the row; nothing for none.</summary>
    public void Write(ReadOnlySpan<byte> column, CellLook look, Cell cell)
    {
        if (cell.Text is { Length: > 0 } text) WriteText(column, text);
        else if (cell.Number is { } number) Write(column, look, number);
        else if (cell.Moment is { } at) WriteNumber(column, look, Serial(at, zone), "R");
    }

    /// <summary>Ends the row.</summary>
    public void End() => _xml.Write("</row>"u8);

    /// <summary>Hands on what has been written.</summary>
    public void Flush() => _xml.Flush();

    public void Dispose() => _xml.Dispose();

    /// <summary>Most are whole, and whole ones are written much faster.</summary>
    private void Write(ReadOnlySpan<byte> column, CellLook look, double number)
    {
        if (number == (int)number) WriteNumber(column, look, (int)number, default);
        else WriteNumber(column, look, number, "R");
    }

    private void WriteNumber<T>(ReadOnlySpan<byte> column, CellLook look, T number, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        BeginCell(column, StylesXml.Of(look));
        _xml.Write("\"><v>"u8);
        _xml.Write(number, format);
        _xml.Write("</v></c>"u8);
    }

    /// <summary>A text in its cell is never looked at for a formula, whatever it begins with.</summary>
    private void WriteText(ReadOnlySpan<byte> column, string text)
    {
        var (isPlain, keepsEdges) = (CellText.IsPlain(text), char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));
        BeginCell(column, StylesXml.Text);
        _xml.Write(keepsEdges ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8 : "\" t=\"inlineStr\"><is><t>"u8);
        _xml.WriteText(isPlain ? text : CellText.Escape(CellText.Clean(text)));
        _xml.Write("</t></is></c>"u8);
    }

    private void BeginCell(ReadOnlySpan<byte> column, int style)
    {
        _xml.Write("<c r=\""u8);
        _xml.Write(column);
        _xml.Write(_row);
        _xml.Write("\" s=\""u8);
        _xml.Write(style);
    }
}
