using System.Text.Json;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.Playground.Web;

/// <summary>The whole state that a reload of the page needs, beside the messages themselves.</summary>
internal static class StateJson
{
    private const int ShownText = 120;

    public static void Write(Utf8JsonWriter writer, BotApiEmulator emulator)
    {
        var world = emulator.World;
        writer.WriteStartObject();
        WriteBot(writer, world);
        WriteGroup(writer, world.Group);
        var shown = world.People.Where(person => person.IsShown).OrderBy(person => person.Id).ToList();
        writer.WriteStartArray("people"u8);
        foreach (var person in shown) PersonJson.Write(writer, world, person);
        writer.WriteEndArray();
        WriteChats(writer, world, shown);
        WriteMenus(writer, world);
        writer.WritePropertyName("faults"u8);
        FaultRoutes.Write(writer, emulator.Faults.All);
        writer.WriteBoolean("filesLost"u8, world.Files.HasForgotten);
        writer.WriteStartObject("limits"u8);
        writer.WriteBoolean("enforced"u8, emulator.Limits.Enforced);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public static void WriteCommands(Utf8JsonWriter writer, IReadOnlyList<MenuCommand> commands)
    {
        writer.WriteStartArray();
        foreach (var command in commands)
        {
            writer.WriteStartObject();
            writer.WriteString("command"u8, command.Command);
            writer.WriteString("description"u8, command.Description);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteBot(Utf8JsonWriter writer, World world)
    {
        writer.WriteStartObject("bot"u8);
        writer.WriteNumber("id"u8, world.Bot.Id);
        writer.WriteString("name"u8, world.Bot.Name);
        writer.WriteString("username"u8, world.Bot.Username);
        writer.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter writer, Group group)
    {
        writer.WriteStartObject("group"u8);
        writer.WriteNumber("id"u8, group.Id);
        writer.WriteString("title"u8, group.Title);
        writer.WriteStartArray("topics"u8);
        foreach (var topic in group.Topics)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id"u8, topic.Id);
            writer.WriteString("name"u8, topic.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteChats(Utf8JsonWriter writer, World world, IEnumerable<Person> shown)
    {
        writer.WriteStartArray("chats"u8);
        foreach (var person in shown) WriteChat(writer, person.Id, null, "private", person.FullName, person.Chat.Messages());
        var byTopic = world.Group.Chat.Messages().ToLookup(message => message.TopicId ?? 0);
        WriteChat(writer, world.Group.Id, null, "topic", "General", [.. byTopic[0]]);
        foreach (var topic in world.Group.Topics) WriteChat(writer, world.Group.Id, topic.Id, "topic", topic.Name, [.. byTopic[topic.Id]]);
        writer.WriteEndArray();
    }

    private static void WriteChat(
        Utf8JsonWriter writer,
        long chatId,
        int? topicId,
        string kind,
        string title,
        IReadOnlyList<Message> messages)
    {
        var last = messages.Count == 0 ? null : messages[^1];
        writer.WriteStartObject();
        writer.WriteNumber("chatId"u8, chatId);
        if (topicId is { } topic) writer.WriteNumber("topicId"u8, topic);
        else writer.WriteNull("topicId"u8);
        writer.WriteString("kind"u8, kind);
        writer.WriteString("title"u8, title);
        writer.WriteString("lastText"u8, last is null ? null : last.Words.Length > ShownText ? last.Words[..ShownText] : last.Words);
        if (last is null) writer.WriteNull("lastAt"u8);
        else writer.WriteNumber("lastAt"u8, last.Date);
        writer.WriteNumber("count"u8, messages.Count);
        writer.WriteEndObject();
    }

    private static void WriteMenus(Utf8JsonWriter writer, World world)
    {
        writer.WriteStartObject("commands"u8);
        writer.WritePropertyName("default"u8);
        WriteCommands(writer, world.Commands.Get(MenuScope.Default, ""));
        writer.WriteStartArray("byScope"u8);
        foreach (var (scope, language, commands) in world.Commands.All)
        {
            writer.WriteStartObject();
            writer.WriteString("scope"u8, scope.ToString());
            writer.WriteString("language"u8, language);
            writer.WritePropertyName("commands"u8);
            WriteCommands(writer, commands);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
