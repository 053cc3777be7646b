namespace SmartHeart.Infrastructure.Excel;

/// <summary>When a workbook goes on in another file.</summary>
/// <param name="Rows">Rows of a sheet without its header; Excel has 1,048,576 (support.microsoft.com, «Excel specifications and limits»).</param>
/// <param name="Bytes">Size of a file; Telegram takes 50 MB, and what is still open when this is passed needs some room.</param>
internal sealed record SpreadsheetLimits(int Rows = 1_048_575, long Bytes = 45_000_000);
