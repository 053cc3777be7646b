using System.Globalization;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Workbooks;
using SmartHeart.Bot.Features.Users.Admin;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Workbooks;

/// <summary>The columns of each sheet, and a row as its cells.</summary>
internal static class WorkbookColumns
{
    /// <summary>Who opened what.</summary>
    public static IReadOnlyList<SheetColumn> Views(Ui ui) => Of(
        ui, ("user_id", CellLook.Number, 9), ("user", CellLook.Text, 28), ("content_id", CellLook.Number, 9), ("kind", CellLook.Text, 12), ("title", CellLook.Text, 40),
        ("first", CellLook.Moment, 17), ("last", CellLook.Moment, 17), ("count", CellLook.Number, 9));

    /// <summary>Items.</summary>
    public static IReadOnlyList<SheetColumn> Content(Ui ui) => Of(
        ui, ("id", CellLook.Number, 9), ("kind", CellLook.Text, 12), ("category", CellLook.Text, 24), ("title", CellLook.Text, 40), ("status", CellLook.Text, 16),
        ("published", CellLook.Moment, 17), ("created", CellLook.Moment, 17), ("views", CellLook.Number, 12), ("viewers", CellLook.Number, 16));

    /// <summary>Mailings.</summary>
    public static IReadOnlyList<SheetColumn> Mailings(Ui ui) => Of(
        ui, ("id", CellLook.Number, 9), ("title", CellLook.Text, 40), ("status", CellLook.Text, 18), ("started", CellLook.Moment, 17), ("ended", CellLook.Moment, 17),
        ("total", CellLook.Number, 12), ("sent", CellLook.Number, 12), ("blocked", CellLook.Number, 12), ("deactivated", CellLook.Number, 14),
        ("failed", CellLook.Number, 12), ("skipped", CellLook.Number, 12), ("unknown", CellLook.Number, 12));

    /// <summary>Registrations for events.</summary>
    public static IReadOnlyList<SheetColumn> Events(Ui ui) => Of(
        ui, ("id", CellLook.Number, 9), ("event_id", CellLook.Number, 14), ("event", CellLook.Text, 40), ("starts", CellLook.Moment, 17), ("user_id", CellLook.Number, 9),
        ("user", CellLook.Text, 28), ("phone", CellLook.Text, 16), ("status", CellLook.Text, 14), ("at", CellLook.Moment, 17), ("changed", CellLook.Moment, 17));

    /// <summary>Requests for products.</summary>
    public static IReadOnlyList<SheetColumn> Requests(Ui ui) => Of(
        ui, ("id", CellLook.Number, 9), ("product_id", CellLook.Number, 12), ("product", CellLook.Text, 40), ("user_id", CellLook.Number, 9), ("user", CellLook.Text, 28),
        ("phone", CellLook.Text, 16), ("comment", CellLook.Text, 50), ("at", CellLook.Moment, 17), ("lead", CellLook.Text, 14));

    /// <summary>Writes a row.</summary>
    public static void Add(ISheet sheet, ViewRow row, Ui ui) => sheet.Add(
        row.UserId, row.Name, row.ContentId, Word("kind", row.Kind, ui), row.Title, row.FirstAt, row.LastAt, row.Count);

    /// <summary>Writes a row.</summary>
    public static void Add(ISheet sheet, ContentRow row, Ui ui) => sheet.Add(
        row.Id, Word("kind", row.Kind, ui), row.Category, row.Title, Word("content", row.Status, ui), row.PublishedAt, row.CreatedAt, row.Views, row.Viewers);

    /// <summary>Writes a row.</summary>
    public static void Add(ISheet sheet, MailingRow row, Ui ui) => sheet.Add(
        row.Id, row.Title, Word("mailing", row.State, ui), row.StartedAt, row.EndedAt,
        row.Total, row.Sent, row.Blocked, row.Deactivated, row.Failed, row.Skipped, row.Unknown);

    /// <summary>Writes a row.</summary>
    public static void Add(ISheet sheet, RegistrationRow row, Ui ui) => sheet.Add(
        row.Id, row.ContentId, row.Title, row.StartsAt, row.Who.Id, row.Who.Name, row.Who.Phone, Word("registration", row.State, ui), row.At, row.ChangedAt);

    /// <summary>Writes a row. The CRM's id is a text: Excel rounds what has more than 15 digits.</summary>
    public static void Add(ISheet sheet, RequestRow row) => sheet.Add(
        row.Id, row.ContentId, row.Title, row.Who.Id, row.Who.Name, row.Who.Phone, row.Comment, row.At, row.LeadId?.ToString(CultureInfo.InvariantCulture));

    private static IReadOnlyList<SheetColumn> Of(Ui ui, params IEnumerable<(string Key, CellLook Look, double Width)> columns) =>
        [.. columns.Select(column => new SheetColumn(ui.Plain($"workbook.column.{column.Key}"), column.Look, column.Width))];

    private static string Word<T>(string of, T value, Ui ui)
        where T : struct, Enum => ui.Plain($"workbook.{of}.{PersonWords.Key(value)}");
}
