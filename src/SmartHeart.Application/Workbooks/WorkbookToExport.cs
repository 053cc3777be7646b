using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Application.Workbooks;

/// <summary>The workbook of everything waits to be made and sent to topic main.</summary>
/// <param name="AskedAt">UTC.</param>
public sealed record WorkbookToExport(DateTimeOffset AskedAt) : ExportWish(AskedAt), IOutboxMessage
{
    /// <inheritdoc/>
    public static string Type => "workbook";

    /// <summary>Whether somebody stopped it.</summary>
    public bool IsCancelled { get; init; }
}
