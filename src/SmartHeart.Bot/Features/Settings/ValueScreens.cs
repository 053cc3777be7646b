using SmartHeart.Application.Settings;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Bot.Features.Settings;

/// <summary>The rules of work: what holds, and how it is changed.</summary>
internal static class ValueScreens
{
    private const string ConsentText = "consent.personal_data";

    /// <summary>All of them, a button each.</summary>
    public static Screen All(ValuesView values, Ui ui)
    {
        var lines = values.Lines.Select(line => ui[$"setup.value.{KeyOf(line.Kind)}", ("value", Shown(line.Kind, line.Value, ui))]);
        var screen = new Screen { Text = Html.Join("\n\n", [ui["setup.values.title"], Html.Join("\n", lines)]) };
        return values.Lines.Aggregate(screen, (all, line) => all.Row(ui.Tap($"setup.value.{KeyOf(line.Kind)}.button", new ValueTap(line.Kind))))
            .Row(ui.Tap("setup.back", default(SettingsPanelTap)));
    }

    /// <summary>One of them.</summary>
    public static Screen One(ValueLine line, Ui ui)
    {
        Html[] blocks =
        [
            ui[$"setup.value.{KeyOf(line.Kind)}", ("value", Shown(line.Kind, line.Value, ui))],
            ui[$"setup.value.{KeyOf(line.Kind)}.about"],
            line is { IsSet: true, ChangedAt: { } at } ? ui["setup.value.set", ("when", ui.When(at)), ("default", Shown(line.Kind, line.Default, ui))] : ui["setup.value.default"],
        ];
        var screen = new Screen { Text = Html.Join("\n\n", blocks) };
        if (line.Kind == ValueKind.PolicyVersion) screen = screen.Row(ui.Tap("setup.value.policy_version.text", new TextTap(TextMark.Of(ConsentText), ui.Language)));
        if (ui.ForOwner) screen = Buttons(screen.Row(ui.Tap("setup.value.edit", new EditValueTap(line.Kind))), line, ui);
        return screen.Row(ui.Tap("setup.values.back", default(ValuesTap)));
    }

    /// <summary>Asks for a value.</summary>
    public static Screen Ask(ChangeValue draft, Ui ui) => new() { Text = ui[$"setup.value.{KeyOf(draft.Kind)}.ask"] };

    /// <summary>Asks once more: everybody will be asked for consent again.</summary>
    public static Screen AskSure(ChangeValue draft, Ui ui) => new() { Text = ui["setup.value.policy_version.sure", ("version", draft.Value.Trim()), ("count", draft.Agreed)] };

    /// <summary>The same where an earlier version returns.</summary>
    public static Screen AskSure(ResetValueTap tap, Ui ui) =>
        new Screen { Text = Html.Join("\n\n", [ui["setup.value.policy_version.about"], ui["error.settings.not_sure"]]) }
            .Row(ui.Tap("setup.value.policy_version.yes", tap with { Sure = true }))
            .Row(ui.Tap("setup.values.back", default(ValuesTap)));

    /// <summary>On to one of them.</summary>
    public static Screen To(ValueKind kind) => Screen.GoTo(TapCodec.Encode(new ValueTap(kind)));

    /// <summary>Whether there may be none of it.</summary>
    public static bool MayBeOff(ValueKind kind) => kind is ValueKind.PolicyUrl or ValueKind.QuietHours;

    private static Screen Buttons(Screen screen, ValueLine line, Ui ui)
    {
        if (line.IsSet) screen = screen.Row(ui.Tap("setup.value.reset", new ResetValueTap(line.Kind, line.Version, false)));
        return line.Version == 0 ? screen : screen.Row(ui.Tap("setup.undo", new ResetValueTap(line.Kind, line.Version, true), ("form", "")));
    }

    private static string Shown(ValueKind kind, string value, Ui ui) => kind switch
    {
        _ when value == ValueRules.Off => ui.Plain("setup.value.off"),
        ValueKind.MailingCap when value == "0" => ui.Plain("setup.value.unbounded"),
        _ => value,
    };

    /// <summary>What keys of its texts are called.</summary>
    public static string KeyOf(ValueKind kind) => kind switch
    {
        ValueKind.PolicyVersion => "policy_version",
        ValueKind.PolicyUrl => "policy_url",
        ValueKind.QuietHours => "quiet_hours",
        ValueKind.MailingCap => "mailing_cap",
        ValueKind.MailingRate => "mailing_rate",
        _ => "time_zone",
    };
}
