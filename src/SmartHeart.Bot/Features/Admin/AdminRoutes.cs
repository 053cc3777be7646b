using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Admin;

/// <summary>The first screen of topic «main».</summary>
internal sealed class AdminRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        var panel = new AdminScreens(map);
        map.Command("admin", Place.Main, panel.Panel)
            .Tap(Place.Main, (PanelTap _, Kit.Wording.Ui ui) => panel.Panel(ui))
            .Home(Place.Main, panel.Panel);
    }
}

/// <summary>Back to the panel.</summary>
[Callback("ap")]
internal readonly record struct PanelTap;
