using System.Text.Json;
using Telegram.Bot.Types;

namespace Telegram.Bot.UnitTests.Support;

/// <summary>The samples of Recorded/: answers and updates in the shapes that core.telegram.org/bots/api documents.</summary>
internal static class Recorded
{
    public static string Json(string name)
    {
        using var stream = typeof(Recorded).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static Update Update(string name) => JsonSerializer.Deserialize<Update>(Json(name), JsonBotAPI.Options)!;

    public static Message Message(string name) => JsonSerializer.Deserialize<Message>(Json(name), JsonBotAPI.Options)!;
}
