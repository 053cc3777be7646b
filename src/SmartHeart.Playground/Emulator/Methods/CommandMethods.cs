using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>setMyCommands, deleteMyCommands, getMyCommands.</summary>
internal static class CommandMethods
{
    private const int MostCommands = 100;

    public static IEnumerable<ApiMethod> All() =>
    [
        new("setMyCommands", Traffic.None, Set),
        new("deleteMyCommands", Traffic.None, Delete),
        new("getMyCommands", Traffic.None, Get),
    ];

    private static void Set(ApiCall call)
    {
        if (!call.Arguments.TryJson("commands"u8, out var json)) throw Refusal.BadRequest("can't parse commands JSON object");
        using var document = Parse(json, "commands");
        if (document.RootElement.ValueKind != JsonValueKind.Array) throw Refusal.BadRequest("expected an Array of BotCommand");
        var commands = document.RootElement.EnumerateArray().Select(Read).ToList();
        if (commands.Count > MostCommands) throw Refusal.BadRequest("BOT_COMMANDS_TOO_MUCH");
        call.World.Commands.Set(Scope(call), Language(call), commands);
        call.True();
    }

    private static void Delete(ApiCall call)
    {
        call.World.Commands.Set(Scope(call), Language(call), []);
        call.True();
    }

    private static void Get(ApiCall call)
    {
        call.Result.WriteStartArray();
        foreach (var command in call.World.Commands.Get(Scope(call), Language(call)))
        {
            call.Result.WriteStartObject();
            call.Result.WriteString("command"u8, command.Command);
            call.Result.WriteString("description"u8, command.Description);
            call.Result.WriteEndObject();
        }

        call.Result.WriteEndArray();
    }

    private static MenuCommand Read(JsonElement element)
    {
        var command = Text(element, "command").TrimStart('/');
        var description = Text(element, "description");
        if (command.Length is 0 or > 32 || command.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '_'))
        {
            throw Refusal.BadRequest("BOT_COMMAND_INVALID");
        }
        return description.Length is 0 or > 256 ? throw Refusal.BadRequest("BOT_COMMAND_DESCRIPTION_INVALID") : new MenuCommand(command, description);
    }

    private static MenuScope Scope(ApiCall call)
    {
        if (!call.Arguments.TryJson("scope"u8, out var json)) return MenuScope.Default;
        using var document = Parse(json, "BotCommandScope");
        var root = document.RootElement;
        var scope = new MenuScope(Text(root, "type"), Number(root, "chat_id"), Number(root, "user_id"));
        if (scope.ChatId is { } chat && call.World.FindChat(chat) is null) throw Refusal.BadRequest("chat not found");
        return scope;
    }

    private static string Language(ApiCall call)
    {
        var language = call.Arguments.Text("language_code"u8) ?? "";
        return language.Length is 0 or 2 && language.All(char.IsAsciiLetterLower) ? language : throw Refusal.BadRequest("invalid language code specified");
    }

    private static JsonDocument Parse(ReadOnlySpan<byte> json, string what)
    {
        try
        {
            return JsonDocument.Parse(json.ToArray());
        }
        catch (JsonException)
        {
            throw Refusal.BadRequest($"can't parse {what} JSON object");
        }
    }

    private static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw Refusal.BadRequest($"can't find field \"{name}\"");

    private static long? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt64()
        : value.ValueKind == JsonValueKind.String && long.TryParse(value.GetString(), out var number) ? number
        : null;
}
