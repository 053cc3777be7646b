using System.Collections.Immutable;
using SmartHeart.Bot.Features.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Settings;

/// <summary>The way into the settings.</summary>
internal static class SettingsScreens
{
    /// <summary>What can be set.</summary>
    public static Screen Panel(Ui ui) =>
        new Screen { Text = Html.Join("\n\n", [ui["setup.title"], ui.ForOwner ? Html.Empty : ui["setup.only_owners"]]) }
            .Row(ui.Tap("setup.texts", new TextGroupsTap(ui.Language)))
            .Row(ui.Tap("setup.values", default(ValuesTap)))
            .Row(ui.Tap("setup.feed", default(FeedTap)))
            .Row(ui.Tap("setup.topics", default(TopicsTap)))
            .Row(ui.ForOwner ? [ui.Tap("setup.last", default(LastChangeTap))] : ImmutableArray<Button>.Empty)
            .Row(ui.Tap("setup.to_panel", default(PanelTap)));

    /// <summary>On to it.</summary>
    public static Screen ToPanel() => Screen.GoTo(TapCodec.Encode(default(SettingsPanelTap)));
}
