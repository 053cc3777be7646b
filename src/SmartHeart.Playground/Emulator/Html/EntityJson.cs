using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>Entities as the Bot API writes them, and the check of those a bot gives.</summary>
internal static class EntityJson
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold", "italic", "underline", "strikethrough",
        "spoiler", "blockquote", "expandable_blockquote", "code", "pre", "text_link", "text_mention", "custom_emoji", "date_time",
    };

    public static void Write(Utf8JsonWriter writer, World world, ReadOnlySpan<byte> field, IReadOnlyList<TextEntity> entities)
    {
        if (entities.Count == 0) return;
        writer.WriteStartArray(field);
        foreach (var entity in entities)
        {
            writer.WriteStartObject();
            writer.WriteNumber("offset"u8, entity.Offset);
            writer.WriteNumber("length"u8, entity.Length);
            writer.WriteString("type"u8, entity.Type);
            if (entity.Url is { } url) writer.WriteString("url"u8, url);
            if (entity.Language is { } language) writer.WriteString("language"u8, language);
            if (entity.CustomEmojiId is { } emoji) writer.WriteString("custom_emoji_id"u8, emoji);
            if (entity.UnixTime is { } time) writer.WriteNumber("unix_time"u8, time);
            if (entity.DateTimeFormat is { } format) writer.WriteString("date_time_format"u8, format);
            if (entity.UserId is { } user)
            {
                writer.WritePropertyName("user"u8);
                world.WriteUser(writer, user);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Reads entities given as parameters. Ranges are checked against the text later, by <see cref="TextCleaning"/>.</summary>
    public static List<TextEntity> Read(ReadOnlySpan<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json.ToArray());
            if (document.RootElement.ValueKind != JsonValueKind.Array) throw Refusal.BadRequest("can't parse entities JSON object");
            return [.. document.RootElement.EnumerateArray().Select(ReadOne).Where(entity => Known.Contains(entity.Type))];
        }
        catch (JsonException)
        {
            throw Refusal.BadRequest("can't parse entities JSON object");
        }
    }

    private static TextEntity ReadOne(JsonElement entity)
    {
        if (entity.ValueKind != JsonValueKind.Object) throw Refusal.BadRequest("can't parse MessageEntity: expected an Object");
        return new TextEntity(RequiredText(entity, "type"), RequiredNumber(entity, "offset"), RequiredNumber(entity, "length"))
        {
            Url = Optional(entity, "url"),
            Language = Optional(entity, "language"),
            CustomEmojiId = Optional(entity, "custom_emoji_id"),
            UnixTime = entity.TryGetProperty("unix_time", out var time) && time.TryGetInt64(out var seconds) ? seconds : null,
            DateTimeFormat = Optional(entity, "date_time_format"),
            UserId = entity.TryGetProperty("user", out var user) && user.TryGetProperty("id", out var id) ? id.GetInt64() : null,
        };
    }

    private static string RequiredText(JsonElement entity, string name) =>
        Optional(entity, name) ?? throw Refusal.BadRequest($"can't parse MessageEntity: Can't find field \"{name}\"");

    private static int RequiredNumber(JsonElement entity, string name) =>
        entity.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : throw Refusal.BadRequest($"can't parse MessageEntity: Can't find field \"{name}\"");

    private static string? Optional(JsonElement entity, string name) =>
        entity.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
