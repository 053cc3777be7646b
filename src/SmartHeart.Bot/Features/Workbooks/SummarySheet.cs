using System.Globalization;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Workbooks;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Workbooks;

/// <summary>The front sheet: who came, how far they came, what they read, each with a chart.</summary>
internal static class SummarySheet
{
    /// <summary>Its blocks, from left to right.</summary>
    public static IReadOnlyList<ChartBlock> Blocks(WorkbookSummary summary, Ui ui) =>
    [
        Block("joined", ChartKind.Line, ui, 12, 12, [.. summary.Joined.Select(day => Row(day.Day.ToString("dd.MM", CultureInfo.InvariantCulture), day.People))]),
        Block("funnel", ChartKind.Bars, ui, 26, 12, [.. Funnel(summary.Funnel, ui)], 14, 16),
        Block("best", ChartKind.Bars, ui, 44, 14, [.. summary.Best.Select(item => Row(item.Title, item.Viewers, item.Views))], 14),
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

    private static Cell Share(int part, int whole) => whole == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.#} %");

    private static ChartBlock Block(string key, ChartKind kind, Ui ui, double name, double number, IReadOnlyList<Cell[]> rows, params double[] further)
    {
        SheetColumn Column(string column, CellLook look, double width) => new(ui.Plain($"workbook.column.{key}.{column}"), look, width);
        var more = further.Select((width, i) => Column($"more{i + 1}", kind == ChartKind.Bars && key == "best" ? CellLook.Number : CellLook.Text, width));
        return new(ui.Plain($"workbook.chart.{key}"), kind, [Column("name", CellLook.Text, name), Column("number", CellLook.Number, number), .. more], rows);
    }

    private static Cell[] Row(params Cell[] cells) => cells;
}
