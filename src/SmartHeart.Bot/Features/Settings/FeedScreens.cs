using SmartHeart.Application.Settings;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Settings;

/// <summary>What the events topic is told, and what not.</summary>
internal static class FeedScreens
{
    /// <summary>Each kind says how it stands; for owners it is a button that turns around.</summary>
    public static Screen All(FeedView feed, Ui ui)
    {
        var screen = new Screen { Text = ui["setup.feed.title"] };
        screen = ui.ForOwner
            ? feed.Lines.Aggregate(screen, (all, line) => all.Row(ui.Tap(MarkOf(line), new SwitchFeedTap(line.Switch, !line.IsOn, line.Version), ("what", NameOf(line, ui)))))
            : screen with { Text = Html.Join("\n\n", [screen.Text, Html.Join("\n", feed.Lines.Select(line => ui[MarkOf(line), ("what", NameOf(line, ui))]))]) };
        return screen.Row(ui.Tap("setup.back", default(SettingsPanelTap)));
    }

    /// <summary>On to it.</summary>
    public static Screen To() => Screen.GoTo(TapCodec.Encode(default(FeedTap)));

    private static string MarkOf(FeedLine line) => line.IsOn ? "setup.feed.on" : "setup.feed.off";

    private static string NameOf(FeedLine line, Ui ui) => ui.Plain($"setup.feed.{line.Name}");
}
