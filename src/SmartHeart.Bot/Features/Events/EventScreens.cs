using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Events;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Features.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Events;

/// <summary>Lists of events, and what a person sees who registers for one.</summary>
internal static class EventScreens
{
    private const int TitleOnButton = 44;

    /// <summary>A page of events, each with its time.</summary>
    public static Screen List(EventsTap at, Page<EventLine> page, Ui ui)
    {
        var shelf = at.Shelf.ToString().ToLowerInvariant();
        var screen = new Screen
        {
            Text = Html.Join("\n\n", [ui["events.title"], ui[page.Items.Count == 0 ? $"events.{shelf}.empty" : $"events.{shelf}"], Marks(at.Shelf, page, ui)]),
        };
        foreach (var line in page.Items) screen = screen.Row(Ui.TapLabelled(Label(at.Shelf, line, ui), new LineTap(line.Id, at.Turn, at.Key, FromOf(at.Shelf))));

        screen = screen.Row(PageButtons.Of(page, line => line.Id, (turn, key) => new EventsTap(at.Shelf, turn, key), ui));
        screen = at.Shelf == EventShelf.Ahead
            ? screen.Row(ui.Tap("events.to_mine", new EventsTap(EventShelf.Mine)), ui.Tap("events.to_past", new EventsTap(EventShelf.Past)))
            : screen.Row(ui.Tap("events.to_ahead", new EventsTap(EventShelf.Ahead)));
        return screen.Row(ui.Tap("menu.back", default(MenuTap)));
    }

    /// <summary>The card with the registration; who has no profile is asked who is coming.</summary>
    public static Screen Registered(EventRegistration made, Origin origin, Ui ui)
    {
        var card = CardScreens.Card(made.Card, origin, ui) with { Toast = ui.Plain("events.registered") };
        return made.ProfileFilled
            ? card
            : card with
            {
                Text = Html.Join("\n\n", [card.Text, ui["events.no_profile"]]),
                Rows = card.Rows.Insert(0, [ui.Tap("profile.fill", default(FillProfileTap))]),
            };
    }

    /// <summary>
    /// Really? On the card itself, so that it is clear what is meant and an album stays where it is; of an event that was taken from users, its title is all
    /// there is to show.
    /// </summary>
    public static Screen AskCancel(int id, OwnEvent own, Origin origin, Ui ui)
    {
        var bare = own.Card is { } card ? CardScreens.Bare(card, ui) : new Screen { Text = ui["events.taken_away", ("title", own.Title)] };
        return (bare with { Text = Html.Join("\n\n", [bare.Text, ui[own.Card is null ? "events.cancel.ask_closed" : "events.cancel.ask"]]) })
            .Row(ui.Tap("events.cancel.yes", new CancelTap(id, origin.From, origin.Turn, origin.Key)))
            .Row(own.Card is null ? origin.Back(ui) : ui.Tap("events.cancel.no", new KeepRegistrationTap(id, origin.From, origin.Turn, origin.Key)));
    }

    /// <summary>The card without the registration; of an event that was taken from users, the list of what they are still registered for.</summary>
    public static Screen Cancelled(OwnEvent own, Origin origin, Ui ui)
    {
        var screen = own.Card is { } card ? CardScreens.Card(card, origin, ui) : Screen.GoTo(TapCodec.Encode(new EventsTap(EventShelf.Mine)));
        return screen with { Toast = ui.Plain("events.cancelled") };
    }

    /// <summary>A refusal over the card as it is now; null for what all routes answer.</summary>
    public static Screen? Refused(int id, Error error, Ui ui) => error switch
    {
        ConsentRequired or Denied => null,
        NotFound => ContentScreens.Gone(error, ui),
        _ => Screen.GoTo(TapCodec.Encode(new ContentTap(id))) with { Toast = ui.PlainWords(error), Alert = true },
    };

    /// <summary>The file for the person's own calendar, below the card.</summary>
    public static Screen Calendar(CalendarEntry entry, Ui ui) => new()
    {
        Text = ui["events.calendar.text"],
        Media = [new Media(MediaKind.Document, null, CalendarFile.Of(entry, ui.Link(new ContentTap(entry.Id))), $"event-{entry.Id}.ics")],
        Placement = Placement.Add,
    };

    private static Html Marks(EventShelf shelf, Page<EventLine> page, Ui ui) => Html.Join("\n",
    [
        shelf == EventShelf.Ahead && page.Items.Any(line => line.IsRegistered) ? ui["events.mark.registered"] : Html.Empty,
        shelf == EventShelf.Ahead && page.Items.Any(line => line is { IsNew: true, IsRegistered: false }) ? ui["events.mark.new"] : Html.Empty,
        page.Items.Any(line => !line.IsOpen) ? ui["events.mark.closed"] : Html.Empty,
    ]);

    private static string Label(EventShelf shelf, EventLine line, Ui ui)
    {
        var when = shelf == EventShelf.Past ? EventTimes.PastDay(line.StartsAt, ui) : line.IsRunning ? ui.Plain("events.now") : EventTimes.Short(line.StartsAt, ui);
        var label = ui.Plain("events.line", ("when", when), ("title", Ui.Shorten(line.Title, TitleOnButton)));
        return line switch
        {
            { IsOpen: false } => ui.Plain("events.line.closed", ("line", label)),
            { IsRegistered: true } when shelf == EventShelf.Ahead => ui.Plain("events.line.registered", ("line", label)),
            { IsNew: true } when shelf == EventShelf.Ahead => ui.Plain("events.line.new", ("line", label)),
            _ => label,
        };
    }

    private static CameFrom FromOf(EventShelf shelf) => shelf switch
    {
        EventShelf.Mine => CameFrom.MyEvents,
        EventShelf.Past => CameFrom.PastEvents,
        _ => CameFrom.Events,
    };
}
