using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.UnitTests.Kit;

/// <summary>A screen as a text that people can read in a snapshot.</summary>
internal static class ScreenText
{
    public static string Of(Screen screen)
    {
        var lines = new List<string>();
        if (screen.Above is { } above) lines.Add($"above:\n{Indented(Of(above))}");
        if (screen.Next is { } next) lines.Add($"→ {next}");
        if (screen.Toast is { } toast) lines.Add($"({(screen.Alert ? "alert" : "toast")}: {toast})");
        if (screen.DropKeyboard is { } words) lines.Add($"(keyboard goes: {words})");
        if (screen.Placement != Placement.Replace) lines.Add($"({screen.Placement})");
        lines.AddRange(screen.Media.Select(media => $"<{media.Kind} {media.FileId ?? $"{media.Bytes?.Length} bytes"} {media.Name}>"));
        if (!screen.Text.IsEmpty) lines.Add(screen.Text.Value);
        lines.AddRange(screen.Rows.Select(row => string.Join(' ', row.Select(ButtonText))));
        if (screen.Keyboard is { } keyboard)
            lines.Add($"[{keyboard.ContactLabel} ☎] {string.Join(' ', keyboard.Labels.Select(label => $"[{label}]"))} …{keyboard.Placeholder}");
        return string.Join('\n', lines);
    }

    private static string ButtonText(Button button) => $"[{button.Text} {(button.Data is { } data ? $"| {data}" : button.Url is { } url ? $"↗ {url}" : $"⧉ {button.Copy}")}]";

    private static string Indented(string text) => string.Join('\n', text.Split('\n').Select(line => $"  {line}"));
}
