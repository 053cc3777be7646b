using SmartHeart.Application.Workbooks;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Workbooks;

/// <summary>The workbook of everything: ordered and stopped in topic main.</summary>
internal sealed class WorkbookRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map) => map
        .Command("excel", Place.Main, () => new ExportWorkbook(), (_, ui) => new Screen { Text = ui["workbook.begun"] })
        .PanelButton(80, ui => ui.Tap("workbook.panel", default(ExportWorkbookTap)), "workbook.about")
        .Tap(Place.Main, (ExportWorkbookTap _) => new ExportWorkbook(), (_, _, ui) => Screen.Only(ui.Plain("workbook.begun"), alert: true), Refused)
        .Tap(Place.Main, (CancelWorkbookTap _) => new CancelWorkbook(), (_, _, ui) => Screen.Only(ui.Plain("workbook.stopping")), Refused);

    private static Screen Refused<TTap>(TTap tap, Error error, Ui ui) =>
        Screen.Only(error is Denied ? ui.Plain("workbook.owner_only") : ui.PlainWords(error), alert: true);
}
