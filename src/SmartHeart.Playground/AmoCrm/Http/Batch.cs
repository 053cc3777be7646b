using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>Reads a request's body: an array of elements, or one. Nothing is carried out unless all of it is right.</summary>
internal static class Batch
{
    /// <summary>Elements that every batch may have.</summary>
    public const int Most = 250;

    /// <exception cref="CrmProblem">400: no array, too many, or validation errors.</exception>
    public static IReadOnlyList<T> Read<T>(CrmCall call, int most, Func<ItemReader, T> read)
    {
        if (Parse(call) is not JsonArray array) throw CrmProblem.Unreadable("An array is expected.");
        if (array.Count == 0) throw CrmProblem.Unreadable("The array is empty.");
        if (array.Count > most)
        {
            throw CrmProblem.Invalid([new CrmError("", "TooMany", "", $"This collection should contain {most} elements or less.")]);
        }

        var errors = new List<CrmError>();
        var items = array.Select((node, index) => ReadItem(node, index, read, errors)).ToList();
        return errors.Count == 0 ? items : throw CrmProblem.Invalid(errors);
    }

    /// <exception cref="CrmProblem">400: no object, or validation errors.</exception>
    public static T ReadOne<T>(CrmCall call, Func<ItemReader, T> read)
    {
        var errors = new List<CrmError>();
        var item = ReadItem(Parse(call), 0, read, errors);
        return errors.Count == 0 ? item : throw CrmProblem.Invalid(errors);
    }

    /// <summary>What could not be read is never looked at: the errors refuse the whole request.</summary>
    private static T ReadItem<T>(JsonNode? node, int index, Func<ItemReader, T> read, List<CrmError> errors)
    {
        if (node is not JsonObject json)
        {
            errors.Add(new CrmError($"{index}", "InvalidType", "", "This value should be of type object."));
            return default!;
        }

        var reader = new ItemReader(json, RequestId(json, index, errors), "", errors);
        var item = read(reader);
        reader.Done();
        return item;
    }

    private static string RequestId(JsonObject json, int index, List<CrmError> errors)
    {
        if (json["request_id"] is not { } given) return $"{index}";
        if (given.GetValueKind() == JsonValueKind.String) return given.GetValue<string>();
        errors.Add(new CrmError($"{index}", "InvalidType", "request_id", "This value should be of type string."));
        return $"{index}";
    }

    private static JsonNode? Parse(CrmCall call)
    {
        try
        {
            return JsonNode.Parse(call.Body);
        }
        catch (JsonException)
        {
            throw CrmProblem.Unreadable("The body is no JSON.");
        }
    }
}
