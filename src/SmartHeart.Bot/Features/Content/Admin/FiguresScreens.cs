using System.Globalization;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>How an item is read.</summary>
internal static class FiguresScreens
{
    /// <summary>Days at first.</summary>
    public const int FewDays = 14;

    private const int BarLength = 12;

    /// <summary>Totals, then a bar a day.</summary>
    public static Screen Figures(FiguresTap at, ContentFigures figures, Ui ui)
    {
        var item = figures.Item;
        Html[] totals =
        [
            ui["figures.readers", ("count", item.Viewers)],
            ui["figures.views", ("count", item.Views)],
            Returned(figures, ui),
            ui["figures.favourites", ("count", figures.Favourites)],
            Takers(figures, ui),
        ];
        var screen = new Screen
        {
            Text = Html.Join("\n\n", [Html.Of($"<b>{item.Title}</b>"), Html.Join("\n", totals), Days(figures, ui)]),
        };
        return screen
            .Row([.. new[] { FewDays, ShowContentFigures.MaxDays }.Select(days => DaysButton(days, at, ui))])
            .Row(ManagedContentScreens.BackToCard(item, at.Filter, ui));
    }

    private static Html Returned(ContentFigures figures, Ui ui) => figures switch
    {
        { Sample: 0 } => Html.Empty,
        _ when figures.Sample == figures.Item.Viewers =>
            ui["figures.returned", ("count", figures.Returned), ("share", Percent(figures.Returned, figures.Sample))],
        _ => ui["figures.returned.sample", ("sample", figures.Sample), ("share", Percent(figures.Returned, figures.Sample))],
    };

    private static Html Takers(ContentFigures figures, Ui ui)
    {
        var kind = figures.Item.Kind;
        return kind == ContentKind.Material
            ? Html.Empty
            : ui[KindWords.Key("figures.takers", kind), ("count", figures.Takers), ("share", Percent(figures.Takers, figures.Item.Viewers))];
    }

    /// <summary>The busiest day has the full length; a day with somebody never has nothing.</summary>
    private static Html Days(ContentFigures figures, Ui ui)
    {
        var most = figures.Days.Max(day => day.Readers);
        var total = figures.Days.Sum(day => day.Readers);
        var head = ui["figures.days", ("days", figures.Days.Count), ("count", total)];
        if (total == 0) return head;

        var culture = CultureInfo.GetCultureInfo(ui.Language);
        var lines = figures.Days.Select(day => Line(day, most, culture));
        return Html.Of($"{head}\n<pre>{string.Join('\n', lines)}</pre>");
    }

    private static string Line(DayFigure day, int most, CultureInfo culture)
    {
        var bar = new string('█', (int)Math.Ceiling((double)day.Readers * BarLength / most));
        return string.Create(culture, $"{day.Day.Day:00}.{day.Day.Month:00} {bar,-BarLength} {day.Readers:#,0}");
    }

    private static Button DaysButton(int days, FiguresTap at, Ui ui)
    {
        var label = ui.Plain("figures.last_days", ("count", days));
        return Ui.TapLabelled(days == at.Days ? ui.Plain("managed.filter.on", ("label", label)) : label, at with { Days = days });
    }

    private static double Percent(int part, int whole) => whole == 0 ? 0 : Math.Round(100.0 * part / whole, part * 20 < whole ? 1 : 0);
}
