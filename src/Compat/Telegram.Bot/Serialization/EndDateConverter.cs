using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Serialization;

/// <summary>The end of a membership or a restriction: 0 means that it never ends, null in the types.</summary>
internal sealed class EndDateConverter : JsonConverter<DateTime?>
{
    private static readonly UnixDateConverter Date = new();

    public override DateTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null || Date.Read(ref reader, typeof(DateTime), options) is var end && end == default
            ? null
            : end;

    public override void Write(Utf8JsonWriter writer, DateTime? value, JsonSerializerOptions options) =>
        Date.Write(writer, value ?? default, options);
}
