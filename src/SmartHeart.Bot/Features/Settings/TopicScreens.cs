using System.Collections.Immutable;
using SmartHeart.Application.Settings;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Settings;

/// <summary>What mailings may be about: names, order, and which of them people see.</summary>
internal static class TopicScreens
{
    /// <summary>A row a topic: shown or hidden, its name, up.</summary>
    public static Screen All(TopicsView view, Ui ui)
    {
        var screen = new Screen { Text = ui["setup.topics.title"] };
        screen = ui.ForOwner
            ? view.Topics.All.Aggregate(screen, (all, one) => all.Row(Buttons(one.Topic, one.IsShown, one == view.Topics.All[0], view.Version, ui)))
            : screen with { Text = Html.Join("\n\n", [screen.Text, Html.Join("\n", view.Topics.All.Select(one => ui[MarkOf(one.IsShown), ("what", NameOf(one.Topic, ui))]))]) };
        if (ui.ForOwner && view.Version > 0) screen = screen.Row(ui.Tap("setup.undo", new UndoTopicsTap(view.Version), ("form", "")));
        return screen.Row(ui.Tap("setup.back", default(SettingsPanelTap)));
    }

    /// <summary>On to it.</summary>
    public static Screen To() => Screen.GoTo(TapCodec.Encode(default(TopicsTap)));

    private static ImmutableArray<Button> Buttons(Interests topic, bool shown, bool first, int version, Ui ui)
    {
        ImmutableArray<Button> buttons =
        [
            ui.Tap(MarkOf(shown), new ArrangeTopicTap(topic, shown ? TopicChange.Hide : TopicChange.Show, version), ("what", NameOf(topic, ui))),
            ui.Tap("setup.topics.rename", new TextTap(TextMark.Of(Users.SettingsScreens.KeyOf(topic)), ui.Language)),
        ];
        return first ? buttons : buttons.Add(ui.Tap("setup.topics.raise", new ArrangeTopicTap(topic, TopicChange.Raise, version)));
    }

    private static string MarkOf(bool shown) => shown ? "setup.feed.on" : "setup.feed.off";

    private static string NameOf(Interests topic, Ui ui) => ui.Plain(Users.SettingsScreens.KeyOf(topic));
}
