using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Serialization;

/// <summary>
/// Reads an abstract type by the value of one of its fields, wherever in the object it stands. Not STJ's own polymorphism:
/// that one throws on a value it does not know.
/// </summary>
internal abstract class ByDiscriminatorConverter<TBase> : JsonConverter<TBase>
    where TBase : class
{
    protected abstract ReadOnlySpan<byte> Discriminator { get; }

    /// <summary>The type for the value the reader stands on; null reads the object as null.</summary>
    protected abstract Type? TypeOf(ref Utf8JsonReader value);

    public override TBase? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var ahead = reader;
        if (FindType(ref ahead) is { } concrete)
            return (TBase?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(concrete));
        reader.Skip();
        return null;
    }

    public override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));

    private Type? FindType(ref Utf8JsonReader ahead)
    {
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var found = ahead.ValueTextEquals(Discriminator);
            ahead.Read();
            if (found)
                return TypeOf(ref ahead);
            ahead.Skip();
        }

        return null;
    }
}
