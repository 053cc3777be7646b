using System.Collections.Concurrent;

namespace SmartHeart.Playground.Emulator;

/// <summary>getMe and the bot's descriptions.</summary>
internal static class ProfileMethods
{
    private const int LongestDescription = 512;
    private const int LongestShortDescription = 120;

    public static IEnumerable<ApiMethod> All() =>
    [
        new("getMe", Traffic.None, call => call.World.WriteBot(call.Result, asMe: true)),
        new("setMyDescription", Traffic.None, call => Set(call, "description"u8, LongestDescription, call.World.Bot.Descriptions)),
        new("getMyDescription", Traffic.None, call => Get(call, "description"u8, call.World.Bot.Descriptions)),
        new("setMyShortDescription", Traffic.None, call => Set(call, "short_description"u8, LongestShortDescription, call.World.Bot.ShortDescriptions)),
        new("getMyShortDescription", Traffic.None, call => Get(call, "short_description"u8, call.World.Bot.ShortDescriptions)),
    ];

    private static void Set(ApiCall call, ReadOnlySpan<byte> name, int longest, ConcurrentDictionary<string, string> texts)
    {
        var text = call.Arguments.Text(name) ?? "";
        if (text.Length > longest) throw Refusal.BadRequest("BOT_DESCRIPTION_TOO_LONG");
        texts[call.Arguments.Text("language_code"u8) ?? ""] = text;
        call.True();
    }

    private static void Get(ApiCall call, ReadOnlySpan<byte> name, ConcurrentDictionary<string, string> texts)
    {
        call.Result.WriteStartObject();
        call.Result.WriteString(name, texts.GetValueOrDefault(call.Arguments.Text("language_code"u8) ?? "") ?? texts.GetValueOrDefault("") ?? "");
        call.Result.WriteEndObject();
    }
}
