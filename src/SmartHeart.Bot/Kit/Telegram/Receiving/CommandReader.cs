using System.Text.RegularExpressions;

namespace SmartHeart.Bot.Kit.Telegram.Receiving;

/// <summary>Reads <c>/name@Bot payload</c>.</summary>
internal static partial class CommandReader
{
    /// <summary>Name in lower case and payload; nulls when the text is no command, or one for another bot.</summary>
    public static (string? Command, string? Payload) Read(string? text, string botUsername)
    {
        if (text is not ['/', ..] || Form().Match(text) is not { Success: true } match) return default;
        var bot = match.Groups["bot"];
        if (bot.Success && !bot.ValueSpan.Equals(botUsername, StringComparison.OrdinalIgnoreCase)) return default;
        var payload = match.Groups["payload"].Value.Trim();
        return (match.Groups["name"].Value.ToLowerInvariant(), payload.Length == 0 ? null : payload);
    }

    [GeneratedRegex(@"^/(?<name>[A-Za-z0-9_]{1,32})(@(?<bot>[A-Za-z0-9_]+))?(\s(?<payload>.*))?$", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
