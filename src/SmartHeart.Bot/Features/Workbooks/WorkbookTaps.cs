using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Workbooks;

/// <summary>Orders the workbook of everything.</summary>
[Callback("xw")]
internal readonly record struct ExportWorkbookTap;

/// <summary>Stops it.</summary>
[Callback("xc")]
internal readonly record struct CancelWorkbookTap;
