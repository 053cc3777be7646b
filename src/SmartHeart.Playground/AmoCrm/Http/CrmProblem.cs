using System.Text.Json.Nodes;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>One thing wrong with one element of a request, in AmoCRM's codes.</summary>
/// <param name="RequestId">The element's own request_id, or its number as text.</param>
/// <param name="Code">NotSupportedChoice, FieldNotExpected, FieldMissing, InvalidType or TooMany; the last three not confirmed.</param>
/// <param name="Path">Such as <c>custom_fields_values.0.field_id</c>.</param>
internal sealed record CrmError(string RequestId, string Code, string Path, string Detail);

/// <summary>
/// What AmoCRM refuses, written as application/problem+json. Source of the shapes: https://kommo.com/developers/content/api_v4/errors
/// and https://github.com/amocrm/amocrm-api-php/issues/21 (validation-errors).
/// </summary>
internal sealed class CrmProblem(int status, string title, string detail, JsonObject? more = null) : Exception(detail)
{
    public int Status { get; } = status;

    public string Title { get; } = title;

    public JsonObject? More { get; } = more;

    public static CrmProblem NotFound(string what) => new(404, "Not Found", $"{what} not found");

    public static CrmProblem Unreadable(string why) => new(400, "Bad Request", why);

    /// <summary>The problem that AmoCRM answers with that status.</summary>
    public static CrmProblem Of(int status, int? retryAfter = null) => status switch
    {
        400 => Invalid([new CrmError("0", "NotSupportedChoice", "custom_fields_values.0.values.0.value", "The value you selected is not a valid choice.")]),
        401 => new CrmProblem(401, "Unauthorized", "Invalid auth token"),
        402 => new CrmProblem(402, "Payment Required", "Account is not paid"),
        403 => new CrmProblem(403, "Forbidden", "Access denied"),
        429 => new CrmProblem(429, "Too Many Requests", "Request limit exceeded", retryAfter is { } seconds ? new JsonObject { ["retry_after"] = seconds } : null),
        500 => new CrmProblem(500, "Internal Server Error", "Internal error", new JsonObject { ["trace_id"] = $"{Guid.NewGuid():N}" }),
        _ => new CrmProblem(status, Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status), "Emulated fault"),
    };

    public static CrmProblem Invalid(IEnumerable<CrmError> errors) =>
        new(400, "Bad Request", "Request validation failed", new JsonObject { ["validation-errors"] = Validation(errors) });

    public JsonObject Json()
    {
        var json = new JsonObject { ["title"] = Title, ["type"] = $"https://httpstatus.es/{Status}", ["status"] = Status, ["detail"] = Message };
        foreach (var (name, value) in More ?? []) json[name] = value?.DeepClone();
        return json;
    }

    /// <summary>The words a person would look for: where and what.</summary>
    public string Words() => More?["validation-errors"] is JsonArray found
        ? string.Join("; ", found.SelectMany(one => one!["errors"]!.AsArray()).Select(error => $"{error!["path"]}: {error["code"]}"))
        : Message;

    private static JsonArray Validation(IEnumerable<CrmError> errors) =>
    [
        .. errors.GroupBy(error => error.RequestId).Select(item => new JsonObject
        {
            ["request_id"] = item.Key,
            ["errors"] = new JsonArray([.. item.Select(error => new JsonObject { ["code"] = error.Code, ["path"] = error.Path, ["detail"] = error.Detail })]),
        }),
    ];
}
