using System.Text.Json;
using System.Text.RegularExpressions;

namespace SmartHeart.Infrastructure.AmoCrm.Wire;

/// <summary>
/// What must not be told of a call: AmoCRM's words may repeat what was sent, and they end in logs and on a panel. Taken out is every value of body and query,
/// and whatever looks like a number to call or an address to write to.
/// </summary>
internal sealed partial class AmoSecrets
{
    private const string Hidden = "…";

    /// <summary>Values that say nothing about anybody, and that would take sense out of the words.</summary>
    private static readonly string[] Harmless =
    [
        "enum_code", "field_code", "request_id", "note_type", "to_entity_type", "grant_type", "settings", "with", "limit", "page", "order[id]", "order[updated_at]",
    ];

    private readonly List<string> _values = [];

    private AmoSecrets()
    {
    }

    /// <summary>Gathers what the call sends.</summary>
    public static AmoSecrets Of(AmoCall call)
    {
        var secrets = new AmoSecrets();
        foreach (var pair in call.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=', 2).Select(Uri.UnescapeDataString).ToArray()))
            if (pair is [var name, var value] && !Harmless.Contains(name)) secrets.Keep(value);
        if (call.Body is { } body)
        {
            using var json = JsonDocument.Parse(body);
            secrets.Gather(json.RootElement);
        }

        secrets._values.Sort((one, other) => other.Length - one.Length);
        return secrets;
    }

    /// <summary>The words without them.</summary>
    public string Scrub(string words)
    {
        words = Mail().Replace(words, Hidden);
        words = Phone().Replace(words, Hidden);
        return _values.Aggregate(words, (left, value) => left.Replace(value, Hidden, StringComparison.OrdinalIgnoreCase));
    }

    private void Gather(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.String) Keep(json.GetString()!);
        else if (json.ValueKind == JsonValueKind.Array) foreach (var item in json.EnumerateArray()) Gather(item);
        else if (json.ValueKind == JsonValueKind.Object)
            foreach (var property in json.EnumerateObject().Where(property => !Harmless.Contains(property.Name))) Gather(property.Value);
    }

    /// <summary>The whole value, and the words of a name; what is as short as a place of a batch stays.</summary>
    private void Keep(string value)
    {
        foreach (var part in value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(value))
            if (part.Length > 2) _values.Add(part);
    }

    [GeneratedRegex(@"[^\s@""'<>()]+@[^\s@""'<>()]+")]
    private static partial Regex Mail();

    /// <summary>Seven digits or more, however they are set apart.</summary>
    [GeneratedRegex(@"\+?\d(?:[ \-.()]{0,2}\d){6,}")]
    private static partial Regex Phone();
}
