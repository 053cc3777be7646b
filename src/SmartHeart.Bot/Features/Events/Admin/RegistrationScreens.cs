using SmartHeart.Application.Events;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Bot.Features.Users.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Events.Admin;

/// <summary>Who is registered for an event.</summary>
internal static class RegistrationScreens
{
    private const int CardsPerRow = 5;
    private const int NameInLine = 40;

    /// <summary>A page: who, from where, since when; a number opens their card.</summary>
    public static Screen Page(RegistrationList list, Ui ui)
    {
        var screen = new Screen { Text = Html.Join("\n\n", [Title(list, ui), Html.Join("\n", list.Page.Items.Select((one, index) => Line(one, index + 1, ui))), Hint(list, ui)]) };
        foreach (var row in list.Page.Items.Select((one, index) => Ui.TapLabelled($"{index + 1}", new PersonTap(one.UserId))).Chunk(CardsPerRow)) screen = screen.Row([.. row]);
        screen = screen.Row(PageButtons.Of(list.Page, one => one.Id, (turn, key) => new RegistrationsTap(list.ContentId, turn, key), ui));
        if (ui.ForOwner && list.Registered + list.Cancelled > 0) screen = screen.Row(ui.Tap("registrations.export", new ExportRegistrationsTap(list.ContentId)));
        return screen.Row(ui.Tap("registrations.to_event", new ManagedTap(list.ContentId, Kind: ContentKind.Event)));
    }

    private static Html Title(RegistrationList list, Ui ui) => ui[
        list.Registered == 0 ? "registrations.none" : "registrations.title", ("title", list.Title), ("count", list.Registered),
        ("cancelled", list.Cancelled == 0 ? Html.Empty : ui["registrations.cancelled", ("count", list.Cancelled)])];

    private static Html Line(Registrant one, int number, Ui ui)
    {
        var name = Ui.Shorten(one.Name ?? ui.Plain("registrations.nameless", ("id", one.UserId)), NameInLine);
        return one.Company is { } company
            ? ui["registrations.line_company", ("number", number), ("name", name), ("company", Ui.Shorten(company, NameInLine)), ("day", ui.Day(one.At))]
            : ui["registrations.line", ("number", number), ("name", name), ("day", ui.Day(one.At))];
    }

    private static Html Hint(RegistrationList list, Ui ui) => list.Page.Items.Count == 0 ? Html.Empty : ui["registrations.hint"];
}
