using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace SmartHeart.Infrastructure.IntegrationTests.AmoCrm;

/// <summary>Answers as a test says, whatever is asked, and remembers what was.</summary>
internal sealed class ScriptedAmo(Func<Asked, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private readonly ConcurrentQueue<Asked> _asked = [];

    public ScriptedAmo(Func<Asked, HttpResponseMessage> answer)
        : this((asked, _) => Task.FromResult(answer(asked)))
    {
    }

    public IReadOnlyList<Asked> Asked => [.. _asked];

    public static HttpResponseMessage Json(string body, int status = 200) => Of(status, body, "application/hal+json");

    public static HttpResponseMessage Problem(int status, string body) => Of(status, body, "application/problem+json");

    public static HttpResponseMessage Html(int status, string title) =>
        Of(status, $"<html>\r\n<head><title>{title}</title></head>\r\n<body><h1>{title}</h1><p>nginx</p></body></html>", "text/html");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var asked = new Asked(request.Method, request.RequestUri!, request.Headers.Authorization?.Parameter, body);
        _asked.Enqueue(asked);
        return await answer(asked, cancellationToken);
    }

    private static HttpResponseMessage Of(int status, string body, string type) =>
        new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, type) };
}

/// <summary>A request as it reached the network.</summary>
internal sealed record Asked(HttpMethod Method, Uri Url, string? Token, string Body)
{
    public string Path => Url.AbsolutePath;
}
