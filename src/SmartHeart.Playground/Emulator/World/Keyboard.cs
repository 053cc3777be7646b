using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>Reads the buttons out of a reply_markup that was accepted before.</summary>
internal static class Keyboard
{
    public static IReadOnlyList<IReadOnlyList<Button>> Rows(byte[]? markup)
    {
        if (markup is null) return [];
        using var document = JsonDocument.Parse(markup);
        var root = document.RootElement;
        if (!root.TryGetProperty("inline_keyboard", out var rows) && !root.TryGetProperty("keyboard", out rows)) return [];
        return [.. rows.EnumerateArray().Select(IReadOnlyList<Button> (row) => [.. row.EnumerateArray().Select(Read)])];
    }

    public static bool IsInline(ReadOnlySpan<byte> markup) => markup.IndexOf("\"inline_keyboard\""u8) >= 0;

    private static Button Read(JsonElement button) => button.ValueKind == JsonValueKind.String
        ? new Button(button.GetString()!, null, null, false)
        : new Button(
            button.GetProperty("text").GetString()!,
            Optional(button, "callback_data"),
            Optional(button, "url"),
            button.TryGetProperty("request_contact", out var contact) && contact.ValueKind == JsonValueKind.True);

    private static string? Optional(JsonElement button, string name) =>
        button.TryGetProperty(name, out var value) ? value.GetString() : null;
}
