using SmartHeart.Application.Settings;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Bot.Features.Settings;

/// <summary>Settings as the journal names them, and what was changed last.</summary>
internal static class ChangeScreens
{
    /// <summary>Asks whether the last change is to be taken back.</summary>
    public static Screen Last(LastChange change, Ui ui) => new Screen { Text = Html.Join("\n\n", [ui["setup.last.title", ("what", NameOf(change.Target, ui)), ("when", ui.When(change.At))], Follows(change, ui)]) }
        .Row(Undo(change, ui))
        .Row(CardOf(change.Target, ui.Plain("setup.last.card")))
        .Row(ui.Tap("setup.back", default(SettingsPanelTap)));

    /// <summary>A setting in words, plain text.</summary>
    public static string NameOf(SettingTarget target, Ui ui) => target switch
    {
        TextTarget text => ui.Plain("setup.name.text", ("key", text.Key), ("language", LanguageOf(text.Language, ui))),
        FeedTarget feed => ui.Plain("setup.name.feed", ("what", ui.Plain($"setup.feed.{FeedSwitches.NameOf(feed.Switch)}"))),
        TopicsTarget => ui.Plain("setup.topics"),
        ValueTarget value => ui.Plain($"setup.value.{ValueScreens.KeyOf(value.Kind)}.button"),
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    /// <summary>The way to its screen.</summary>
    public static Button CardOf(SettingTarget target, string label) => target switch
    {
        TextTarget text => Ui.TapLabelled(label, new TextTap(TextMark.Of(text.Key), text.Language)),
        ValueTarget value => Ui.TapLabelled(label, new ValueTap(value.Kind)),
        TopicsTarget => Ui.TapLabelled(label, default(TopicsTap)),
        _ => Ui.TapLabelled(label, default(FeedTap)),
    };

    /// <summary>Another version of the policy asks everybody again, the one before too.</summary>
    private static Html Follows(LastChange change, Ui ui) =>
        change.Target is ValueTarget { Kind: ValueKind.PolicyVersion } ? ui["setup.value.policy_version.about"] : Html.Empty;

    private static Button Undo(LastChange change, Ui ui) => change.Target switch
    {
        TextTarget text => ui.Tap("setup.undo", new ResetTextTap(TextMark.Of(text.Key), text.Form, change.Version, true, text.Language), ("form", "")),
        ValueTarget value => ui.Tap("setup.undo", new ResetValueTap(value.Kind, change.Version, true), ("form", "")),
        TopicsTarget => ui.Tap("setup.undo", new UndoTopicsTap(change.Version), ("form", "")),
        FeedTarget feed => ui.Tap("setup.undo", new SwitchFeedTap(feed.Switch, change.Value is not null, change.Version), ("form", "")),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static string LanguageOf(string code, Ui ui) => ui.Has($"setup.language.{code}") ? ui.Plain($"setup.language.{code}") : code;
}
