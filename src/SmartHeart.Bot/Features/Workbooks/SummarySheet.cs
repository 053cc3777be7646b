using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Workbooks;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Workbooks;

/// <summary>The front sheet: who came, how far they came, what they read, each with a chart.</summary>
internal static class SummarySheet
{
    private static readonly string[] Names = ["name", "number", "more1", "more2"];

    /// <summary>Its blocks, from left to right.</summary>
    public static IReadOnlyList<ChartBlock> Blocks(WorkbookSummary summary, Ui ui) =>
    [
        Block("joined", ChartKind.Line, ui, [.. summary.Joined.Select(day => Row(Midnight(day.Day, ui.Zone), day.People))], (CellLook.Day, 12), (CellLook.Number, 12)),
        Block("funnel", ChartKind.Bars, ui, [.. Funnel(summary.Funnel, ui)], (CellLook.Text, 26), (CellLook.Number, 12), (CellLook.Share, 14), (CellLook.Share, 16)),
        Block(
            "best", ChartKind.Bars, ui, [.. summary.Best.Select(item => Row(item.Title, item.Viewers, item.Views))],
            (CellLook.Text, 60), (CellLook.Number, 14), (CellLook.Number, 14)),
    ];

    private static IEnumerable<Cell[]> Funnel(Funnel funnel, Ui ui)
    {
        var before = funnel.Started;
        foreach (var (step, people) in new[]
        {
            ("started", funnel.Started), ("consented", funnel.Consented), ("filled", funnel.Filled), ("viewed", funnel.Viewed), ("requested", funnel.Requested),
        })
        {
            yield return Row(ui.Plain($"workbook.funnel.{step}"), people, Share(people, funnel.Started), Share(people, before));
            before = people;
        }
    }

    private static Cell Share(int part, int whole) => whole == 0 ? (double?)null : (double)part / whole;

    private static DateTimeOffset Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var clock = day.ToDateTime(TimeOnly.MinValue);
        return new(clock, zone.GetUtcOffset(clock));
    }

    private static ChartBlock Block(string key, ChartKind kind, Ui ui, IReadOnlyList<Cell[]> rows, params (CellLook Look, double Width)[] columns) => new(
        ui.Plain($"workbook.chart.{key}"), kind, [.. columns.Select((column, i) => new SheetColumn(ui.Plain($"workbook.column.{key}.{Names[i]}"), column.Look, column.Width))],
        rows);

    private static Cell[] Row(params Cell[] cells) => cells;
}
