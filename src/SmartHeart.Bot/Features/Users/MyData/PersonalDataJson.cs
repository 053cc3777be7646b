using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SmartHeart.Application.Users;

namespace SmartHeart.Bot.Features.Users.MyData;

/// <summary>The copy for machines: English names that don't change, UTC, UTF-8. Described in docs/my-data.md; a snapshot holds its shape.</summary>
internal static class PersonalDataJson
{
    /// <summary>Rises when a name gets another meaning; new names may come without that.</summary>
    private const int Version = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        WriteIndented = true,
    };

    /// <summary>The document.</summary>
    public static byte[] Write(PersonalData data)
    {
        var document = JsonSerializer.SerializeToNode(data, Options)!.AsObject();
        document.Insert(0, "version", Version);
        // A draft is JSON already: it stands in the document as what it is.
        foreach (var form in document["forms"]!.AsArray()) form!["draft"] = JsonNode.Parse(form["draft"]!.GetValue<string>());
        return JsonSerializer.SerializeToUtf8Bytes(document, Options);
    }
}
