using MediatR;
using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Application.Workbooks;
using SmartHeart.Bot.Features.Users.Admin;
using SmartHeart.Bot.Kit.Exporting;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Workbooks;

/// <summary>The sheets behind the front one. Their order is kept in what waits to be sent: new ones come last.</summary>
internal static class WorkbookSheets
{
    /// <summary>In the order of the workbook.</summary>
    public static IReadOnlyList<ExportSheet> All(ISender requests, Ui ui) =>
    [
        ExportSheet.Of(
            Name("users", ui), PeopleSheet.Columns(ui), (before, token) => requests.Send(new ReadUsersToExport(new UserSelection(), before?.Id), token),
            row => new ExportKey(row.Who.Id), (sheet, row) => PeopleSheet.Add(sheet, row, ui)),
        ExportSheet.Of(
            Name("views", ui), WorkbookColumns.Views(ui), (after, token) => requests.Send(new ReadViewsToExport(after), token),
            row => new ExportKey(row.UserId, row.ContentId), (sheet, row) => WorkbookColumns.Add(sheet, row, ui)),
        ExportSheet.Of(
            Name("content", ui), WorkbookColumns.Content(ui), (after, token) => requests.Send(new ReadContentToExport(after), token),
            row => new ExportKey(row.Id), (sheet, row) => WorkbookColumns.Add(sheet, row, ui)),
        ExportSheet.Of(
            Name("mailings", ui), WorkbookColumns.Mailings(ui), (after, token) => requests.Send(new ReadMailingsToExport(after), token),
            row => new ExportKey(row.Id), (sheet, row) => WorkbookColumns.Add(sheet, row, ui)),
        ExportSheet.Of(
            Name("events", ui), WorkbookColumns.Events(ui), (after, token) => requests.Send(new ReadRegistrationsToExport(after), token),
            row => new ExportKey(row.Id), (sheet, row) => WorkbookColumns.Add(sheet, row, ui)),
        ExportSheet.Of(
            Name("requests", ui), WorkbookColumns.Requests(ui), (after, token) => requests.Send(new ReadRequestsToExport(after), token),
            row => new ExportKey(row.Id), WorkbookColumns.Add),
    ];

    private static string Name(string key, Ui ui) => ui.Plain($"workbook.sheet.{key}");
}
