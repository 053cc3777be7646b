using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure.Excel;

namespace SmartHeart.Testing;

/// <summary>The real writer of workbooks.</summary>
public static class TestSpreadsheets
{
    /// <summary>One that goes on in another file early.</summary>
    /// <param name="rows">Rows of a sheet in a file, 1 at least.</param>
    /// <param name="time">The clock.</param>
    public static ISpreadsheets Of(int rows, TimeProvider time) => new Spreadsheets(new SpreadsheetLimits(rows), time);
}
