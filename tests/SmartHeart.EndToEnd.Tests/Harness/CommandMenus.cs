using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>Telegram's menus of commands, as a client asks for them.</summary>
internal static class CommandMenus
{
    /// <summary>A menu: what each command says of itself.</summary>
    /// <param name="bot">Whose.</param>
    /// <param name="parameters">Of <c>getMyCommands</c>.</param>
    public static async Task<Dictionary<string, string>> MenuAsync(this BotUnderTest bot, object parameters)
    {
        using var http = new HttpClient();
        using var answer = await http.PostAsJsonAsync(new Uri($"{bot.Telegram.BaseUrl}/bot{bot.Telegram.Token}/getMyCommands"), parameters);
        var commands = (await answer.Content.ReadFromJsonAsync<JsonNode>())!["result"]!.AsArray();
        return commands.ToDictionary(command => (string)command!["command"]!, command => (string)command!["description"]!);
    }

    /// <summary>The menu of the admins' group.</summary>
    public static Task<Dictionary<string, string>> GroupMenuAsync(this BotUnderTest bot) => bot.MenuAsync(new { scope = new { type = "chat", chat_id = bot.World.Group.Id } });
}
