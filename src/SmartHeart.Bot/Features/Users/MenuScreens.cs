using SmartHeart.Application.Users;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Users;

/// <summary>The main menu: made of what every feature puts there.</summary>
internal sealed class MenuScreens(RouteMap map)
{
    private const int PerRow = 2;

    /// <summary>The menu, with a word on the profile while there is none.</summary>
    public Screen Menu(MenuView view, Ui ui) => WithButtons(view, ui, ui["menu.title"]);

    /// <summary>For a message that nothing answers to.</summary>
    public Screen NotUnderstood(MenuView view, Ui ui) => WithButtons(view, ui, ui["menu.not_understood"]);

    private Screen WithButtons(MenuView view, Ui ui, Html text)
    {
        var screen = new Screen { Text = view.ProfileFilled ? text : Html.Join("\n\n", [text, ui["menu.no_profile"]]) };
        if (!view.ProfileFilled) screen = screen.Row(ui.Tap("profile.fill", default(FillProfileTap)));
        return map.EntriesOf(Place.Private).Chunk(PerRow).Aggregate(screen, (menu, row) => menu.Row([.. row.Select(entry => entry.Button(ui))]));
    }
}
