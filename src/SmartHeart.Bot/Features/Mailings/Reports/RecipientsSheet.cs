using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Reports;

/// <summary>Recipients as a table: its columns, and a recipient as its row.</summary>
internal static class RecipientsSheet
{
    private static readonly (string Key, CellLook Look, double Width)[] All =
    [
        ("id", CellLook.Number, 9), ("name", CellLook.Text, 28), ("phone", CellLook.Text, 16), ("state", CellLook.Text, 24), ("reason", CellLook.Text, 40),
        ("attempts", CellLook.Number, 9), ("at", CellLook.Moment, 17), ("clicks", CellLook.Number, 9),
    ];

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<SheetColumn> Columns(Ui ui) => [.. All.Select(column => new SheetColumn(ui.Plain($"report.column.{column.Key}"), column.Look, column.Width))];

    /// <summary>Writes a recipient.</summary>
    public static void Add(ISheet sheet, RecipientRow row, Ui ui)
    {
        var reason = row.Skipped == SkipReason.None ? row.Words : ui.Plain($"report.skip.{Key(row.Skipped)}");
        sheet.Add(row.UserId, row.Name, row.Phone, ui.Plain($"report.state.{Key(row.State)}"), reason, row.Attempts, row.At, row.Clicks);
    }

    private static string Key<T>(T value)
        where T : struct, Enum => $"{value}".ToLowerInvariant();
}
