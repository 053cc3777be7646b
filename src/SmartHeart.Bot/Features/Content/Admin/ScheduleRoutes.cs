using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Publication at a time: set it, move it, take it back.</summary>
internal sealed class ScheduleRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map) => map
        .BeginFrom(Place.Main, new ScheduleForm(), (ScheduleTap tap) => new ShowContent(tap.Id), (_, item) => Draft(item))
        .Tap(
            Place.Main, (UnscheduleTap tap) => new UnschedulePublication(tap.Id),
            (tap, _, ui) => ManagedContentScreens.ToCard(tap.Id, tap.Filter, tap.Kind) with { Toast = ui.Plain("schedule.cancelled") },
            (tap, error, ui) => ManagedContentScreens.Fresh(tap.Id, error, ui, tap.Filter, tap.Kind));

    /// <summary>A stale card may offer it for what is out already.</summary>
    private static Result<SchedulePublication> Draft(ManagedContent item) => item.Status switch
    {
        ContentStatus.Published => ContentErrors.AlreadyPublished,
        ContentStatus.Archived => ContentErrors.Archived,
        _ => SchedulePublication.Of(item),
    };
}
