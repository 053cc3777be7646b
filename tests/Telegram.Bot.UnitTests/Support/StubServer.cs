using System.Net;
using System.Text;

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
        cancellationToken.ThrowIfCancellationRequested();
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        Requests.Add(new SentRequest(request.Method, request.RequestUri!, request.Content?.Headers.ContentType?.ToString(), body));
        return await (_answers.Count > 1 ? _answers.Dequeue() : _answers.Peek())(cancellationToken);
    }
}
