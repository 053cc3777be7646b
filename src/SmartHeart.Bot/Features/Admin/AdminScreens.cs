using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Admin;

/// <summary>The panel: made of what every feature puts there.</summary>
internal sealed class AdminScreens(RouteMap map)
{
    private const int PerRow = 2;

    /// <summary>What is where, and the ways in.</summary>
    public Screen Panel(Ui ui)
    {
        var entries = map.EntriesOf(Place.Main).ToArray();
        var about = Html.Join("\n", entries.Where(e => e.About is not null).Select(e => ui[e.About!]));
        var screen = new Screen { Text = Html.Join("\n\n", [ui["panel.title"], about, ui["panel.topics"]]) };
        return entries.Chunk(PerRow).Aggregate(screen, (panel, row) => panel.Row([.. row.Select(entry => entry.Button(ui))]));
    }
}
