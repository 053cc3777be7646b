using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Audit;

/// <summary>The journal in topic main: its pages, what they are filtered by, the workbook.</summary>
internal sealed class JournalRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map) => map
        .Command("journal", Place.Main, () => new ReadJournal(new JournalFilter(), new PageAt()), JournalScreens.Page)
        .PanelButton(90, ui => ui.Tap("journal.panel", new JournalFilter().Page()), "journal.about")
        .Tap(
            Place.Main, (JournalTap at) => new ReadJournal(JournalPick.Of(at.Area, at.About, at.From, at.To, at.Who), new PageAt(at.Turn, at.Key)),
            (_, page, ui) => JournalScreens.Page(page, ui))
        .Tap(
            Place.Main, (JournalWhoTap at) => new ListJournalActors(JournalPick.Of(at.Area, at.About, at.From, at.To, at.Who)),
            (_, actors, ui) => JournalFilterScreens.Who(actors, ui))
        .Tap(
            Place.Main, (JournalAreaTap at) => new ListJournalObjects(JournalPick.Of(at.Area, at.About, at.From, at.To, at.Who)),
            (_, objects, ui) => JournalFilterScreens.About(objects, ui))
        .Tap(Place.Main, (JournalWhenTap at, Kit.Wording.Ui ui) => JournalFilterScreens.When(JournalPick.Of(at.Area, at.About, at.From, at.To, at.Who), ui))
        .Begin(
            Place.Main, new JournalDayForm(),
            (JournalDayTap at) => new ChooseJournalDay { Filter = JournalPick.Of(at.Area, at.About, at.From, at.To, at.Who) })
        .Tap(
            Place.Main, (ExportJournalTap at) => new ExportJournal(JournalPick.Of(at.Area, at.About, at.From, at.To, at.Who)),
            (_, _, ui) => Screen.Only(ui.Plain("journal.export.begun"), alert: true),
            (_, error, ui) => error is Denied ? Screen.Only(ui.Plain("journal.export.owner_only"), alert: true) : null);
}
