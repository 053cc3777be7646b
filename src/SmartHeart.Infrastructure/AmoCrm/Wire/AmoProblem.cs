using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SmartHeart.Infrastructure.AmoCrm.Wire;

/// <summary>What AmoCRM says of a fault: <c>application/problem+json</c>, or no more than the title of a page.</summary>
/// <param name="Words">In its own words; may repeat what was sent.</param>
/// <param name="Places">Request ids of what was wrong, which are places in our batch.</param>
/// <param name="IsAboutMissing">Whether nothing was wrong but ids of what is not there (any more).</param>
/// <param name="TraceId">For AmoCRM's support; null for none.</param>
internal sealed partial record AmoProblem(string Words, IReadOnlyList<int> Places, bool IsAboutMissing, string? TraceId)
{
    /// <summary>Whether the account has no such pipeline (any more): no fault of what was to go there.</summary>
    public bool IsAboutPipeline { get; private init; }

    /// <summary>Reads any body.</summary>
    public static AmoProblem Read(AmoReply reply)
    {
        try
        {
            using var json = JsonDocument.Parse(reply.Body);
            if (json.RootElement.ValueKind == JsonValueKind.Object) return OfJson(reply.Status, json.RootElement);
        }
        catch (JsonException)
        {
            // A page, or nothing.
        }

        return new AmoProblem($"HTTP {reply.Status}{TitleOf(reply.Body)}", [], false, null);
    }

    private static AmoProblem OfJson(int status, JsonElement json)
    {
        var errors = Errors(json).ToList();
        string[] said =
        [
            .. new[] { Text(json, "title"), Text(json, "detail"), Text(json, "hint") }.OfType<string>(),
            .. errors.Select(error => $"{error.Path}: {error.Code} ({error.Detail})"),
        ];
        var places = errors.Select(error => error.Place).OfType<int>().Distinct().Order().ToList();
        var isAboutMissing = errors.Count > 0 && errors.TrueForAll(error => error.Code == "NotSupportedChoice" && Reference().IsMatch(error.Path));
        var trace = Text(json, "trace_id") is { } id && TraceForm().IsMatch(id) ? id : null;
        return new AmoProblem($"HTTP {status}{(said.Length > 0 ? ": " + string.Join("; ", said) : "")}", places, isAboutMissing, trace)
        {
            IsAboutPipeline = errors.Exists(error => error.Code == "NotSupportedChoice" && error.Path == "pipeline_id"),
        };
    }

    /// <summary>Shape: https://www.amocrm.ru/developers/content/crm_platform/error-codes: <c>validation-errors: [{ request_id, errors: [{ code, path, detail }] }]</c>.</summary>
    private static IEnumerable<Wrong> Errors(JsonElement json)
    {
        foreach (var item in Items(json, "validation-errors"))
        {
            var place = int.TryParse(Text(item, "request_id"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
            foreach (var error in Items(item, "errors"))
                yield return new Wrong(place, Text(error, "code") ?? "", Text(error, "path") ?? "", Text(error, "detail") ?? "");
        }
    }

    private static List<JsonElement> Items(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out var value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };

    /// <summary>A page is never shown as it is.</summary>
    private static string TitleOf(byte[] body)
    {
        var text = Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, 4096)));
        if (Title().Match(text) is { Success: true } title) return ": " + Spaces().Replace(WebUtility.HtmlDecode(title.Groups[1].Value), " ").Trim();
        return text.TrimStart().StartsWith('<') ? ": HTML" : "";
    }

    [GeneratedRegex("<title[^>]*>([^<]{1,200})</title>", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(id|entity_id|to_entity_id|_embedded\.contacts\.\d+\.id)$")]
    private static partial Regex Reference();

    [GeneratedRegex("^[0-9a-fA-F-]{8,64}$")]
    private static partial Regex TraceForm();

    private sealed record Wrong(int? Place, string Code, string Path, string Detail);
}
