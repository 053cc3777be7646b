using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>The order of a category's items in topic main.</summary>
internal sealed class OrderRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map) => map
        .Tap(
            Place.Main, (OrderTap at) => new ShowContentOrder(at.CategoryId, new PageAt(at.Turn, at.Key), at.Picked), OrderScreens.Order,
            (_, error, ui) => CategoryScreens.Fresh(0, error, ui))
        .Tap(
            Place.Main, (MoveContentTap tap) => new MoveContent(tap.Id, tap.Move), (tap, _, _) => OrderScreens.GoTo(tap.CategoryId, tap.Id),
            OrderScreens.Fresh);
}
