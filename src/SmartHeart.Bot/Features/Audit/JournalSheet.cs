using System.Globalization;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Audit;

/// <summary>The journal as a table: its columns, and a line as its row.</summary>
internal static class JournalSheet
{
    private static readonly (string Key, CellLook Look, double Width)[] All =
    [
        ("at", CellLook.Moment, 17), ("who", CellLook.Text, 28), ("telegram", CellLook.Text, 16), ("what", CellLook.Text, 36), ("subject", CellLook.Text, 48),
        ("denied", CellLook.Text, 9),
    ];

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<SheetColumn> Columns(Ui ui) => [.. All.Select(column => new SheetColumn(ui.Plain($"journal.column.{column.Key}"), column.Look, column.Width))];

    /// <summary>Writes a line.</summary>
    public static void Add(ISheet sheet, JournalRow row, Ui ui) => sheet.Add(
        row.At, JournalWords.Who(row, ui), row.Actor == JournalFilter.Bot ? null : row.Actor.ToString(CultureInfo.InvariantCulture), JournalWords.Action(row, ui),
        JournalWords.Subject(row, ui), row.Denied ? ui.Plain("journal.column.yes") : null);
}
