using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>
/// Reads one JSON object strictly: a wrong type, a missing or an unknown property becomes a <see cref="CrmError"/> and reading goes on,
/// so that one answer names everything that is wrong.
/// </summary>
internal sealed class ItemReader(JsonObject json, string requestId, string path, List<CrmError> errors)
{
    private readonly HashSet<string> _known = ["request_id"];

    public string RequestId => requestId;

    public bool Has(string name) => json.ContainsKey(name);

    public long? Long(string name, bool required = false)
    {
        if (!Find(name, required, out var node) || node is null) return null;
        if (node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<long>(out var number)) return number;
        WrongType(name, "integer");
        return null;
    }

    public string? Text(string name, bool required = false)
    {
        if (!Find(name, required, out var node) || node is null) return null;
        if (node.GetValueKind() == JsonValueKind.String) return node.GetValue<string>();
        WrongType(name, "string");
        return null;
    }

    /// <summary>A value that AmoCRM takes as text, number or flag.</summary>
    public string? Scalar(string name, bool required = false)
    {
        if (!Find(name, required, out var node) || node is null) return null;
        if (node is JsonValue) return node.ToString();
        WrongType(name, "scalar");
        return null;
    }

    public ItemReader? Object(string name)
    {
        if (!Find(name, required: false, out var node) || node is null) return null;
        if (node is JsonObject inner) return new ItemReader(inner, requestId, PathOf(name), errors);
        WrongType(name, "object");
        return null;
    }

    /// <summary>null where the property is missing or null.</summary>
    public IReadOnlyList<ItemReader>? Objects(string name, int most, bool required = false)
    {
        if (!Find(name, required, out var node) || node is null) return null;
        if (node is not JsonArray array)
        {
            WrongType(name, "array");
            return null;
        }

        if (array.Count > most) Add("TooMany", name, $"This collection should contain {most} elements or less.");
        var items = new List<ItemReader>();
        for (var index = 0; index < Math.Min(array.Count, most); index++)
        {
            if (array[index] is JsonObject inner) items.Add(new ItemReader(inner, requestId, $"{PathOf(name)}.{index}", errors));
            else WrongType($"{name}.{index}", "object");
        }

        return items;
    }

    /// <summary>null where the property is missing or null.</summary>
    public IReadOnlyList<string>? Texts(string name)
    {
        if (!Find(name, required: false, out var node) || node is null) return null;
        if (node is JsonArray array && array.All(one => one?.GetValueKind() == JsonValueKind.String)) return [.. array.Select(one => one!.GetValue<string>())];
        WrongType(name, "array of strings");
        return null;
    }

    /// <summary>Properties that may be there but mean nothing to the emulator.</summary>
    public void Ignore(params ReadOnlySpan<string> names)
    {
        foreach (var name in names) _known.Add(name);
    }

    public void NoChoice(string name) => Add("NotSupportedChoice", name, "The value you selected is not a valid choice.");

    public void Missing(string name) => Add("FieldMissing", name, "This field is missing.");

    /// <summary>Ends the reading: what nobody asked for was not expected.</summary>
    public void Done()
    {
        foreach (var (name, _) in json)
        {
            if (!_known.Contains(name)) Add("FieldNotExpected", name, "This field was not expected.");
        }
    }

    private bool Find(string name, bool required, out JsonNode? node)
    {
        _known.Add(name);
        var found = json.TryGetPropertyValue(name, out node);
        if (required && node is null) Missing(name);
        return found;
    }

    private void WrongType(string name, string type) => Add("InvalidType", name, $"This value should be of type {type}.");

    private void Add(string code, string name, string detail) => errors.Add(new CrmError(requestId, code, PathOf(name), detail));

    private string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";
}
