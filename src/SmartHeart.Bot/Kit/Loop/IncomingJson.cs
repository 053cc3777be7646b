using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartHeart.Bot.Kit.Loop;

/// <summary>How updates are kept in the inbox: short-lived, so that its shape may change with the code.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(Incoming))]
internal sealed partial class IncomingJson : JsonSerializerContext
{
    public static ReadOnlyMemory<byte> Write(Incoming incoming) => JsonSerializer.SerializeToUtf8Bytes(incoming, Default.Incoming);

    /// <summary>Null for what an older version of the bot wrote and this one can't read.</summary>
    public static Incoming? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json.Span, Default.Incoming);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
