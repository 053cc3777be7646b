namespace SmartHeart.Application.Common.Ports;

/// <summary>How the numbers of a block are drawn.</summary>
public enum ChartKind
{
    /// <summary>A line from left to right: days.</summary>
    Line,

    /// <summary>A bar for each row, from top to bottom.</summary>
    Bars,
}

/// <summary>A small table with a chart of its own, beside others on one sheet.</summary>
/// <param name="Title">Plain; stands over the chart.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Columns">What the chart names the points by, then their numbers, then what is only read; 2 at least, with titles that differ.</param>
/// <param name="Rows">A cell a column; some hundreds at most.</param>
public sealed record ChartBlock(string Title, ChartKind Kind, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<Cell[]> Rows);
