using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartHeart.Playground.Emulator;

/// <summary>Keeps bytes that are JSON as JSON inside a snapshot, rather than as base64.</summary>
internal sealed class RawJsonConverter : JsonConverter<byte[]>
{
    public override byte[]? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer)) document.RootElement.WriteTo(writer);
        return buffer.WrittenSpan.ToArray();
    }

    public override void Write(Utf8JsonWriter writer, byte[] value, JsonSerializerOptions options) => writer.WriteRawValue(value);
}
