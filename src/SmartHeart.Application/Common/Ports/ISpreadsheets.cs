namespace SmartHeart.Application.Common.Ports;

/// <summary>Makes Excel workbooks as temporary files, row after row, in little memory whatever their size.</summary>
public interface ISpreadsheets
{
    /// <summary>Begins a workbook.</summary>
    /// <param name="zone">Times are written as clocks show them there: a workbook knows no time zones.</param>
    IWorkbook Create(TimeZoneInfo zone);
}

/// <summary>
/// A workbook in the making. It becomes several files where one would be too long for Excel (1,048,576 rows a sheet) or too big for Telegram (50 MB). Disposing
/// deletes the files: send them first.
/// </summary>
public interface IWorkbook : IDisposable
{
    /// <summary>Begins a sheet, and ends the one before: a table with a filter, its header frozen. A workbook has one at least.</summary>
    /// <param name="name">1–31 characters, without <c>: \ / ? * [ ]</c>, unique in the workbook.</param>
    /// <param name="columns">1 at least, with titles that differ.</param>
    ISheet AddSheet(string name, IReadOnlyList<SheetColumn> columns);

    /// <summary>Writes a whole sheet of small tables beside each other, each with a native chart, and ends the one before.</summary>
    /// <param name="name">As for <see cref="AddSheet"/>.</param>
    /// <param name="blocks">1 at least, from left to right.</param>
    void AddCharts(string name, IReadOnlyList<ChartBlock> blocks);

    /// <summary>Files begun so far: the last row stands in the last of them.</summary>
    int Files { get; }

    /// <summary>Ends the last sheet and the workbook.</summary>
    /// <returns>Paths of the files, in order.</returns>
    IReadOnlyList<string> Finish();
}

/// <summary>A sheet in the making.</summary>
public interface ISheet
{
    /// <summary>Rows written, in all files.</summary>
    int Rows { get; }

    /// <summary>Writes the next row: a cell a column, in their order.</summary>
    void Add(params ReadOnlySpan<Cell> cells);
}

/// <summary>How the values of a column look.</summary>
public enum CellLook
{
    /// <summary>A text, also when it looks like a number or a formula.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A day and a time.</summary>
    Moment,

    /// <summary>A share of 1, shown in per cent.</summary>
    Share,
}

/// <summary>A column of a sheet.</summary>
/// <param name="Title">Plain text.</param>
/// <param name="Look">How its values look.</param>
/// <param name="Width">In characters, 1–255.</param>
public readonly record struct SheetColumn(string Title, CellLook Look = CellLook.Text, double Width = 14);

/// <summary>
/// A value of a sheet. A text stays a text: one that begins with = + - @ never runs, control characters are left out, and what is longer than Excel's 32,767
/// units is cut.
/// </summary>
public readonly struct Cell
{
    private Cell(string? text, double? number, DateTimeOffset? moment) => (Text, Number, Moment) = (text, number, moment);

    /// <summary>Null for another kind, or nothing.</summary>
    public string? Text { get; }

    /// <summary>Null for another kind, or nothing.</summary>
    public double? Number { get; }

    /// <summary>Null for another kind, or nothing.</summary>
    public DateTimeOffset? Moment { get; }

    /// <summary>A text; null for an empty cell.</summary>
    public static implicit operator Cell(string? text) => new(text, null, null);

    /// <summary>A whole number; null for an empty cell. Beyond 15 digits Excel keeps zeros: such ids are texts.</summary>
    public static implicit operator Cell(long? number) => new(null, number, null);

    /// <summary>A whole number.</summary>
    public static implicit operator Cell(int number) => new(null, number, null);

    /// <summary>A share of 1; null for an empty cell.</summary>
    public static implicit operator Cell(double? number) => new(null, number, null);

    /// <summary>A time; null for an empty cell.</summary>
    public static implicit operator Cell(DateTimeOffset? moment) => new(null, null, moment);

    /// <summary>A time.</summary>
    public static implicit operator Cell(DateTimeOffset moment) => new(null, null, moment);
}
