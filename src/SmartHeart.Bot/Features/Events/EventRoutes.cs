using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Application.Events;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Events;

/// <summary>Events in a person's own chat: what is ahead → a card → a registration, and the file for their calendar.</summary>
internal sealed class EventRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        Lists(map);
        Registering(map);
        map.Tap((CalendarTap tap) => new ExportEvent(tap.Id), EventScreens.Calendar);
    }

    private static void Lists(RouteMap map) => map
        .InMenu(30, "events")
        .MenuButton(30, ui => ui.Tap("events.menu", default(EventsTap)))
        .Command("events", Place.Private, () => new ListEvents(), (page, ui) => EventScreens.List(default, page, ui))
        .Tap(Place.Private, (EventsTap at) => new ListEvents(at.Shelf, new PageAt(at.Turn, at.Key)), EventScreens.List);

    private static void Registering(RouteMap map) => map
        .Tap(
            Place.Private, (RegisterTap tap) => new RegisterForEvent(tap.Id), (tap, made, ui) => EventScreens.Registered(made, tap.Origin, ui),
            (tap, error, ui) => EventScreens.Refused(tap.Id, error, ui))
        .Tap(
            Place.Private, (AskCancelTap tap) => new ShowOwnEvent(tap.Id), (tap, own, ui) => EventScreens.AskCancel(tap.Id, own, tap.Origin, ui),
            (_, error, ui) => ContentScreens.Gone(error, ui))
        .Tap(
            Place.Private, (CancelTap tap) => new CancelRegistration(tap.Id),
            (tap, own, ui) => EventScreens.Cancelled(own, tap.Origin, ui),
            (tap, error, ui) => EventScreens.Refused(tap.Id, error, ui))
        .Tap(
            Place.Private, (KeepRegistrationTap tap) => new ShowCard(tap.Id), (tap, card, ui) => CardScreens.Card(card, tap.Origin, ui),
            (_, error, ui) => ContentScreens.Gone(error, ui));
}
