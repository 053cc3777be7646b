using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Telegram.Bot.UnitTests.Support;

/// <summary>Stands in for the network: keeps what was sent and gives the answers it was told to, the last one for ever.</summary>
internal sealed class StubServer : HttpMessageHandler
{
    public const string Token = "123456:SECRET-token";

    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _answers = new();

    public List<SentRequest> Requests { get; } = [];

    public SentRequest Request => Requests.ShouldHaveSingleItem();

    public static (StubServer Server, TelegramBotClient Bot) Start(string answer, HttpStatusCode status = HttpStatusCode.OK)
    {
        var server = new StubServer().Answer(answer, status);
        return (server, server.Bot());
    }

    public TelegramBotClient Bot(int retryCount = 0) =>
        new(new TelegramBotClientOptions(Token) { RetryCount = retryCount }, new HttpClient(this));

    public StubServer Answer(string body, HttpStatusCode status = HttpStatusCode.OK) => Answer(_ =>
        Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8) }));

    public StubServer Answer(Func<CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        Requests.Add(new SentRequest(request.Method, request.RequestUri!, request.Content?.Headers.ContentType?.ToString(), body));
        return await (_answers.Count > 1 ? _answers.Dequeue() : _answers.Peek())(cancellationToken);
    }
}

internal sealed record SentRequest(HttpMethod Method, Uri Url, string? ContentType, byte[] Body)
{
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
        JsonObject fields => new JsonObject(fields.OrderBy(it => it.Key, StringComparer.Ordinal).Select(it => KeyValuePair.Create(it.Key, Sorted(it.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
