using System.Collections.Immutable;
using SmartHeart.Application.Users;
using SmartHeart.Bot.Features.Users.MyData;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Users;

/// <summary>Language, mailings and what they may be about, and the person's own data.</summary>
internal static class SettingsScreens
{
    private const int TopicsPerRow = 2;

    /// <summary>What is set, and a button to change each.</summary>
    public static Screen Settings(SettingsView view, Ui ui)
    {
        var open = view.PersonalData.State == ConsentState.Given;
        var mailings = open && view.Advertising.State == ConsentState.Given;
        Html[] lines =
        [
            ui["settings.language", ("language", ui.Plain($"language.{ui.Language}"))],
            ui["settings.mailings", ("state", ui.Plain(mailings ? "settings.on" : "settings.off"))],
        ];
        Html topics = !mailings ? default : ui[ui.Topics.All(topic => !view.Interests.HasFlag(topic)) ? "settings.topics_none" : "settings.topics"];
        var screen = new Screen { Text = Html.Join("\n\n", [ui["settings.title"], Html.Join("\n", lines), topics]) }
            .Row([.. Language.All.Select(code => LanguageButton(code, ui))]);
        if (mailings) screen = Topics(view.Interests, ui).Aggregate(screen, (all, row) => all.Row(row));
        if (open) screen = screen.Row(ui.Tap(mailings ? "settings.turn_off" : "settings.turn_on", new ConsentTap(ConsentKind.Advertising, !mailings, Here)));
        return screen
            .Row(ui.Tap("mydata.button", default(MyDataTap)), ui.Tap("erase.button", default(AskEraseTap)))
            .Row(ui.Tap("settings.privacy", default(PrivacyTap)))
            .Row(ui.Tap("menu.back", default(MenuTap)));
    }

    /// <summary>Says so in the new language, and shows the settings in it.</summary>
    public static Screen LanguageChanged(Ui ui) => Screen.GoTo(Here) with { Toast = ui.Plain("settings.language_changed") };

    /// <summary>The settings as they are now.</summary>
    public static Screen InterestChosen(Ui ui) => Screen.GoTo(Here) with { Toast = ui.Plain("settings.topic_chosen") };

    private static string Here => TapCodec.Encode(default(SettingsTap));

    /// <summary>Each topic says how it stands, and turns around when pressed.</summary>
    private static IEnumerable<ImmutableArray<Button>> Topics(Interests interests, Ui ui) =>
        from row in ui.Topics.Chunk(TopicsPerRow)
        select row.Select(topic => interests.HasFlag(topic)
            ? ui.Tap("settings.topic_on", new InterestTap(topic, false), ("topic", ui.Plain(KeyOf(topic))))
            : ui.Tap("settings.topic_off", new InterestTap(topic, true), ("topic", ui.Plain(KeyOf(topic))))).ToImmutableArray();

    /// <summary>Text key of a topic's name.</summary>
    public static string KeyOf(Interests topic) => $"settings.topic.{topic.ToString().ToLowerInvariant()}";

    /// <summary>Each language in its own words, so that it is found from any other; the spoken one is marked.</summary>
    private static Button LanguageButton(string code, Ui ui)
    {
        var label = ui.Plain($"language.button.{code}");
        return Ui.TapLabelled(code == ui.Language ? $"✓ {label}" : label, new LanguageTap(code));
    }
}
