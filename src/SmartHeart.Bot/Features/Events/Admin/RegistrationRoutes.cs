using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Events;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Events.Admin;

/// <summary>Registrations of an event in topic main.</summary>
internal sealed class RegistrationRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map) => map
        .Tap(Place.Main, (RegistrationsTap at) => new ListRegistrations(at.Id, new PageAt(at.Turn, at.Key)), (_, list, ui) => RegistrationScreens.Page(list, ui))
        .Tap(
            Place.Main, (ExportRegistrationsTap tap) => new ExportRegistrations(tap.Id), (_, _, ui) => Screen.Only(ui.Plain("registrations.export.begun"), alert: true),
            (_, error, ui) => error is Denied ? Screen.Only(ui.Plain("registrations.export.owner_only"), alert: true) : null);
}
