using SmartHeart.Application.Audit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Audit;

namespace SmartHeart.Bot.Features.Audit;

/// <summary>Choices of which lines of the journal to read. Each keeps what is chosen of the others.</summary>
internal static class JournalFilterScreens
{
    private const int PerRow = 2;
    private const int NameOnButton = 28;
    private const int ThingOnButton = 48;
    private const int Week = 7;

    /// <summary>Whose lines.</summary>
    public static Screen Who(JournalActors found, Ui ui) => Choice(
        "journal.ask_who",
        found.Filter,
        [
            .. found.Actors.Select(actor => Ui.TapLabelled(Ui.Shorten(JournalWords.Who(actor, ui), NameOnButton), (found.Filter with { Actor = actor.Id }).Page())),
            ui.Tap("journal.pick.everybody", (found.Filter with { Actor = null }).Page()),
        ],
        ui);

    /// <summary>What they are about: an area, or one thing of those that occur lately.</summary>
    public static Screen About(JournalObjects found, Ui ui) => Choice(
        found.Objects.Count == 0 ? "journal.ask_area" : "journal.ask_object",
        found.Filter,
        [
            .. Enum.GetValues<AuditArea>().Where(area => area != AuditArea.None)
                .Select(area => Ui.TapLabelled(JournalWords.Area(area, ui), (found.Filter with { Area = area, Target = null }).Page())),
            ui.Tap("journal.pick.everything", (found.Filter with { Area = AuditArea.None, Target = null }).Page()),
        ],
        ui,
        found.Objects.Select(thing => Ui.TapLabelled(
            Ui.Shorten(JournalWords.Object(thing, ui), ThingOnButton), (found.Filter with { Area = AuditArea.None, DeniedOnly = false, Target = thing.Target }).Page())));

    /// <summary>When.</summary>
    public static Screen When(JournalFilter filter, Ui ui) => Choice(
        "journal.ask_when",
        filter,
        [
            ui.Tap("journal.pick.today", filter.On(ui.Now, 1, ui.Zone).Page()),
            ui.Tap("journal.pick.yesterday", filter.On(filter.On(ui.Now, 1, ui.Zone).From!.Value.AddMinutes(-1), 1, ui.Zone).Page()),
            ui.Tap("journal.pick.week", filter.On(ui.Now, Week, ui.Zone).Page()),
            ui.Tap("journal.pick.day", filter.AskDay()),
            ui.Tap("journal.pick.always", (filter with { From = null, To = null }).Page()),
        ],
        ui);

    private static Screen Choice(string question, JournalFilter filter, IEnumerable<Button> buttons, Ui ui, IEnumerable<Button>? wide = null) =>
        buttons.Chunk(PerRow).Concat((wide ?? []).Select(button => new[] { button }))
        .Aggregate(new Screen { Text = ui[question] }, (screen, row) => screen.Row([.. row]))
        .Row(ui.Tap("journal.back", filter.Page()));
}
