using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Users;

/// <summary>What the bot can do.</summary>
internal static class HelpScreens
{
    /// <summary>Every command of private chats with its words from Telegram's menu.</summary>
    public static Screen Help(Ui ui, IEnumerable<MenuCommand> commands)
    {
        var lines = commands.Where(c => c.Place.HasFlag(Place.Private)).Select(c => ui["help.command", ("name", c.Name), ("words", ui.Plain($"command.{c.Name}"))]);
        return new Screen { Text = Html.Join("\n\n", [ui["help.title"], Html.Join("\n", lines), ui["help.hint"]]) }
            .Row(ui.Tap("menu.back", default(MenuTap)));
    }
}
