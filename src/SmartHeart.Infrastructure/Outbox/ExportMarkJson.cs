using System.Text.Json;
using System.Text.Json.Serialization;
using SmartHeart.Application.Common.Exporting;

namespace SmartHeart.Infrastructure.Outbox;

/// <summary>
/// How far a workbook has come. One that was under way when the bot was updated may have been kept by an earlier version: it counted <c>People</c>, and its key was
/// one number.
/// </summary>
internal sealed class ExportMarkJson : JsonConverter<ExportMark>
{
    public override ExportMark Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var kept = JsonSerializer.Deserialize<Kept>(ref reader, options) ?? throw new JsonException("A mark can't be null.");
        return new(kept.Parts, kept.Rows ?? kept.People ?? 0, kept.Sheet, Key(kept.Last, options), kept.IsAll);
    }

    public override void Write(Utf8JsonWriter writer, ExportMark value, JsonSerializerOptions options)
    {
        var last = value.Last is { } key ? JsonSerializer.SerializeToElement(key, options) : (JsonElement?)null;
        JsonSerializer.Serialize(writer, new Kept(value.Parts, value.Rows, null, value.Sheet, last, value.IsAll), options);
    }

    private static ExportKey? Key(JsonElement? last, JsonSerializerOptions options) => last switch
    {
        { ValueKind: JsonValueKind.Number } id => new ExportKey(id.GetInt32()),
        { ValueKind: JsonValueKind.Object } key => key.Deserialize<ExportKey>(options),
        _ => null,
    };

    private sealed record Kept(int Parts, int? Rows, int? People, int Sheet, JsonElement? Last, bool IsAll);
}
