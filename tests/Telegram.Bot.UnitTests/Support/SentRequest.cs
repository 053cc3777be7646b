using System.Text.Json.Nodes;

namespace Telegram.Bot.UnitTests.Support;

/// <summary>A request as it reached the network.</summary>
internal sealed class SentRequest(HttpMethod method, Uri url, string? contentType, byte[] body)
{
    public HttpMethod Method => method;

    public Uri Url => url;

    public string? ContentType => contentType;

    public byte[] Body => body;

    public string MethodName => Url.Segments[^1];

    public JsonNode Json => JsonNode.Parse(Body)!;

    public MultipartForm Form => MultipartForm.Parse(ContentType!, Body);

    public void ShouldBe(string methodName, string json)
    {
        MethodName.ShouldBe(methodName);
        ContentType.ShouldNotBeNull().ShouldStartWith("application/json");
        Normal(Json).ShouldBe(Normal(JsonNode.Parse(json)!));
    }

    // The order of fields means nothing, and Telegram takes a parse mode in any case.
    private static string Normal(JsonNode node)
    {
        if (node["parse_mode"] is { } mode)
            node["parse_mode"] = mode.GetValue<string>().ToUpperInvariant();
        return Sorted(node)!.ToJsonString();
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields
            .OrderBy(it => it.Key, StringComparer.Ordinal)
            .Select(it => KeyValuePair.Create(it.Key, Sorted(it.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
