using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>How a request ends. Status 0: the connection is to be dropped.</summary>
internal sealed record CrmAnswer(int Status, string ContentType = "", string Body = "", string? Detail = null, int? RetryAfter = null)
{
    /// <summary>Letters as they are, not as \u escapes.</summary>
    internal static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static CrmAnswer Dropped { get; } = new(0, Detail: "the connection was dropped");

    public static CrmAnswer NoContent { get; } = new(204);

    public static CrmAnswer Hal(JsonNode json) => new(200, "application/hal+json", json.ToJsonString(Plain));

    public static CrmAnswer Json(JsonNode json) => new(200, "application/json", json.ToJsonString(Plain));

    public static CrmAnswer Refused(CrmProblem problem)
    {
        var retryAfter = (int?)problem.More?["retry_after"];
        return new CrmAnswer(problem.Status, "application/problem+json", problem.Json().ToJsonString(Plain), problem.Words(), retryAfter);
    }

    public static CrmAnswer Html(int status)
    {
        var title = $"{status} {ReasonPhrases.GetReasonPhrase(status)}";
        return new CrmAnswer(status, "text/html", $"<html>\r\n<head><title>{title}</title></head>\r\n<body><center><h1>{title}</h1></center></body>\r\n</html>\r\n", title);
    }
}
