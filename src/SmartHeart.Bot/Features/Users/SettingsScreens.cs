using SmartHeart.Application.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Users;

/// <summary>Language and mailings.</summary>
internal static class SettingsScreens
{
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
        var screen = new Screen { Text = Html.Join("\n\n", [ui["settings.title"], Html.Join("\n", lines)]) }
            .Row([.. Language.All.Select(code => LanguageButton(code, ui))]);
        if (open) screen = screen.Row(ui.Tap(mailings ? "settings.turn_off" : "settings.turn_on", new ConsentTap(ConsentKind.Advertising, !mailings, Here)));
        return screen.Row(ui.Tap("settings.privacy", default(PrivacyTap))).Row(ui.Tap("menu.back", default(MenuTap)));
    }

    /// <summary>Says so in the new language, and shows the settings in it.</summary>
    public static Screen LanguageChanged(Ui ui) => Screen.GoTo(Here) with { Toast = ui.Plain("settings.language_changed") };

    private static string Here => TapCodec.Encode(default(SettingsTap));

    /// <summary>Each language in its own words, so that it is found from any other; the spoken one is marked.</summary>
    private static Button LanguageButton(string code, Ui ui)
    {
        var label = ui.Plain($"language.button.{code}");
        return Ui.TapLabelled(code == ui.Language ? $"✓ {label}" : label, new LanguageTap(code));
    }
}
