using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>Users, chats and members as the Bot API's objects.</summary>
public sealed partial class World
{
    internal static void WriteGroupAnonymousBot(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id"u8, GroupAnonymousBotId);
        writer.WriteBoolean("is_bot"u8, true);
        writer.WriteString("first_name"u8, "Group"u8);
        writer.WriteString("username"u8, "GroupAnonymousBot"u8);
        writer.WriteEndObject();
    }

    internal void WriteBot(Utf8JsonWriter writer, bool asMe = false)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id"u8, Bot.Id);
        writer.WriteBoolean("is_bot"u8, true);
        writer.WriteString("first_name"u8, Bot.Name);
        writer.WriteString("username"u8, Bot.Username);
        if (asMe)
        {
            writer.WriteBoolean("can_join_groups"u8, true);
            writer.WriteBoolean("can_read_all_group_messages"u8, true);
            writer.WriteBoolean("supports_inline_queries"u8, false);
            writer.WriteBoolean("can_connect_to_business"u8, false);
            writer.WriteBoolean("has_main_web_app"u8, false);
        }

        writer.WriteEndObject();
    }

    internal void WriteUser(Utf8JsonWriter writer, long id)
    {
        if (id == Bot.Id)
        {
            WriteBot(writer);
            return;
        }

        var person = FindPerson(id);
        writer.WriteStartObject();
        writer.WriteNumber("id"u8, id);
        writer.WriteBoolean("is_bot"u8, false);
        writer.WriteString("first_name"u8, person?.FirstName ?? "");
        if (person?.LastName is { } last) writer.WriteString("last_name"u8, last);
        if (person?.Username is { } name) writer.WriteString("username"u8, name);
        if (person?.Language is { } language) writer.WriteString("language_code"u8, language);
        writer.WriteEndObject();
    }

    internal void WriteChat(Utf8JsonWriter writer, long id)
    {
        writer.WriteStartObject();
        WriteChatFields(writer, id);
        writer.WriteEndObject();
    }

    internal void WriteChatFields(Utf8JsonWriter writer, long id)
    {
        writer.WriteNumber("id"u8, id);
        if (id == Group.Id)
        {
            writer.WriteString("title"u8, Group.Title);
            if (Group.IsForum) writer.WriteBoolean("is_forum"u8, true);
            writer.WriteString("type"u8, "supergroup"u8);
            return;
        }

        var person = FindPerson(id);
        writer.WriteString("first_name"u8, person?.FirstName ?? "");
        if (person?.LastName is { } last) writer.WriteString("last_name"u8, last);
        if (person?.Username is { } name) writer.WriteString("username"u8, name);
        writer.WriteString("type"u8, "private"u8);
    }
}
