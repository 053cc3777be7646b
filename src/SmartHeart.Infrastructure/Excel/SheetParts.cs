using System.Globalization;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>A table of a sheet that has been written.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Head">Its columns.</param>
/// <param name="Column">The first of them on the sheet, from 0.</param>
/// <param name="Rows">Without the header.</param>
/// <param name="HasFilter">Whether its titles open filters.</param>
internal sealed record TableParts(int Number, SheetHead Head, int Column, int Rows, bool HasFilter = true)
{
    /// <summary>The cells, header included; a table has one row at least.</summary>
    public string Reference => FormattableString.Invariant(
        $"{SheetHead.LettersOf(Column)}1:{SheetHead.LettersOf(Column + Head.Columns.Count - 1)}{Math.Max(Rows, 1) + 1}");

    /// <summary>A cell in a formula.</summary>
    /// <param name="column">Of the table, from 0.</param>
    /// <param name="row">0 for the header.</param>
    public string Cell(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"${SheetHead.LettersOf(Column + column)}${row + 1}");
}

/// <summary>A sheet that has been written.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Tables">What is on it.</param>
/// <param name="Charts">A chart for each of its tables; empty for none.</param>
internal sealed record SheetParts(string Name, IReadOnlyList<TableParts> Tables, IReadOnlyList<ChartBlock> Charts);
