using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Serialization;

/// <summary>Enums as the Bot API's snake_case strings. No known name reads as 0: Telegram adds values at any time.</summary>
internal sealed class WireEnumConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly (JsonEncodedText Name, TEnum Value)[] Known = [.. Enum.GetNames<TEnum>().Select(WireName)];

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            return default;
        }

        foreach (var (name, value) in Known)
        {
            if (reader.ValueTextEquals(name.EncodedUtf8Bytes))
                return value;
        }

        return default;
    }

    /// <summary>What was read as unknown is written as null: a keyboard or an entity that Telegram sent can be sent back without it.</summary>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        foreach (var (name, known) in Known)
        {
            if (EqualityComparer<TEnum>.Default.Equals(known, value))
            {
                writer.WriteStringValue(name);
                return;
            }
        }

        writer.WriteNullValue();
    }

    private static (JsonEncodedText Name, TEnum Value) WireName(string name)
    {
        var given = typeof(TEnum).GetField(name)?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name;
        return (JsonEncodedText.Encode(given ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(name)), Enum.Parse<TEnum>(name));
    }
}
