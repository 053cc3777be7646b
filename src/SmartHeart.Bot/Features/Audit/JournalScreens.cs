using System.Collections.Immutable;
using SmartHeart.Application.Audit;
using SmartHeart.Bot.Features.Admin;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Features.Settings;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Audit;

namespace SmartHeart.Bot.Features.Audit;

/// <summary>Pages of the journal.</summary>
internal static class JournalScreens
{
    private const int NameInLine = 40;
    private const int NameOnButton = 24;
    private const int SubjectInLine = 90;
    private const int CardsPerRow = 5;

    /// <summary>A page: lines under their days, with a number to press where there is something to open.</summary>
    public static Screen Page(JournalPage page, Ui ui)
    {
        var screen = new Screen { Text = Html.Join("\n\n", [ui["journal.title"], Chosen(page, ui), .. Days(page, ui), Hint(page, ui)]) };
        foreach (var cards in Cards(page).Chunk(CardsPerRow)) screen = screen.Row([.. cards]);
        screen = screen.Row(PageButtons.Of(page.Page, line => line.Id, (turn, key) => page.Filter.Page(turn, key), ui));
        if (ui.ForOwner && page.Page.Items.Any(JournalWords.IsSetting)) screen = screen.Row(ui.Tap("journal.undo_setting", default(LastChangeTap)));
        screen = Filters(screen, page, ui);
        if (ui.ForOwner && page.Page.Items.Count > 0) screen = screen.Row(ui.Tap("journal.export", page.Filter.Export()));
        return screen.Row(ui.Tap("journal.to_panel", default(PanelTap)));
    }

    private static Html Chosen(JournalPage page, Ui ui)
    {
        if (page.Filter.IsAny) return Html.Empty;

        string[] parts =
        [
            page.Actor is { } actor ? Ui.Shorten(JournalWords.Who(actor, ui), NameInLine) : "",
            page.Filter.Area == AuditArea.None ? "" : JournalWords.Area(page.Filter.Area, ui),
            page.About is { } thing ? Ui.Shorten(JournalWords.Object(thing, ui), NameInLine) : "",
            JournalWords.Days(page.Filter, ui),
            page.Filter.DeniedOnly ? ui.Plain("journal.denied_only") : "",
        ];
        return ui["journal.chosen", ("what", string.Join(" · ", parts.Where(part => part.Length > 0)))];
    }

    private static IEnumerable<Html> Days(JournalPage page, Ui ui) => page.Page.Items.Count == 0
        ? [ui[page.Filter.IsAny ? "journal.none" : "journal.none_such"]]
        : page.Page.Items
            .Select((row, index) => (Row: row, Line: Line(row, index + 1, ui)))
            .GroupBy(line => ui.Day(line.Row.At))
            .Select(day => Html.Join("\n", day.Select(line => line.Line).Prepend(ui["journal.day", ("day", day.Key)])));

    private static Html Line(JournalRow row, int number, Ui ui)
    {
        var subject = JournalWords.Subject(row, ui);
        var key = (row.Denied, subject.Length > 0) switch
        {
            (true, _) => "journal.line.denied",
            (_, true) => "journal.line",
            _ => "journal.line.bare",
        };
        return ui[
            key, ("number", number), ("time", ui.Time(row.At)), ("who", Ui.Shorten(JournalWords.Who(row, ui), NameInLine)), ("what", JournalWords.Action(row, ui)),
            ("subject", Ui.Shorten(subject, SubjectInLine))];
    }

    private static Html Hint(JournalPage page, Ui ui) => Cards(page).Any() ? ui["journal.hint"] : Html.Empty;

    private static IEnumerable<Button> Cards(JournalPage page) =>
        page.Page.Items.Select((row, index) => JournalWords.Card(row, $"{index + 1}")).OfType<Button>();

    private static Screen Filters(Screen screen, JournalPage page, Ui ui)
    {
        var filter = page.Filter;
        var who = page.Actor is { } actor ? Ui.Shorten(JournalWords.Who(actor, ui), NameOnButton) : ui.Plain("journal.who.all");
        var when = JournalWords.Days(filter, ui) is { Length: > 0 } days ? days : ui.Plain("journal.when.all");
        var area = filter.Area == AuditArea.None ? ui.Plain("journal.area.all") : JournalWords.Area(filter.Area, ui);
        var about = page.About is { } thing
            ? Ui.TapLabelled(Ui.Shorten(JournalWords.Object(thing, ui), NameOnButton), filter.AskArea())
            : ui.Tap("journal.area", filter.AskArea(), ("area", area));
        return screen
            .Row(ui.Tap("journal.who", filter.AskWho(), ("who", who)), about)
            .Row(
                ui.Tap("journal.when", filter.AskWhen(), ("when", when)),
                ui.Tap(filter.DeniedOnly ? "journal.denied.on" : "journal.denied.off", (filter with { DeniedOnly = !filter.DeniedOnly, Target = null }).Page()))
            .Row(filter.IsAny ? ImmutableArray<Button>.Empty : [ui.Tap("journal.reset", new JournalFilter().Page())]);
    }
}
