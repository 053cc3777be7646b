using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace SmartHeart.Bot.UnitTests.Telegram;

/// <summary>Notes every call, and answers with consecutive message ids unless told to fail or to answer otherwise.</summary>
internal sealed class FakeTelegram : ITelegramBotClient
{
    private readonly Lock _lock = new();
    private readonly List<(string Method, Queue<object> Answers)> _planned = [];

    public List<(string Method, JsonObject Arguments)> Calls { get; } = [];

    public IEnumerable<string> Methods => Calls.Select(c => c.Method);

    /// <summary>Calls of this method that nothing is planned for hang until cancelled.</summary>
    public string? Hanging { get; set; }

    public int NextId { get; set; } = 100;

    public bool LocalBotServer => false;

    public long BotId => 1;

    public TimeSpan Timeout { get; set; }

    public IExceptionParser ExceptionsParser { get; set; } = null!;

    /// <summary>The next calls of the method get these answers: exceptions are thrown, functions called, anything else is returned.</summary>
    public void Plan(string method, params object[] answers) => _planned.Add((method, new Queue<object>(answers)));

    public static ApiRequestException Refusal(int code, string words, int? retryAfter = null) =>
        new(words, code, retryAfter is null ? null : new ResponseParameters { RetryAfter = retryAfter });

    public async Task<TResponse> SendRequest<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var arguments = await Arguments(request);
        object? answer;
        lock (_lock)
        {
            Calls.Add((request.MethodName, arguments));
            var at = _planned.FindIndex(p => p.Method == request.MethodName && p.Answers.Count > 0);
            answer = at < 0 ? null : _planned[at].Answers.Dequeue();
        }

        if (answer is null && request.MethodName == Hanging) await Task.Delay(System.Threading.Timeout.Infinite, cancellationToken);
        if (answer is Func<CancellationToken, Task<TResponse>> act) return await act(cancellationToken);
        if (answer is Exception fault) throw fault;
        return (TResponse)(answer ?? Default<TResponse>(arguments));
    }

    /// <summary>For tests whose calls are made meanwhile.</summary>
    public List<(string Method, JsonObject Arguments)> CallsSoFar()
    {
        lock (_lock) return [.. Calls];
    }

    public Task<bool> TestApi(CancellationToken cancellationToken = default) => Task.FromResult(true);

    public Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task DownloadFile(TGFile file, Stream destination, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    private static async Task<JsonObject> Arguments(IRequest request) => request.ToHttpContent() switch
    {
        null => [],
        MultipartContent => new JsonObject { ["multipart"] = true },
        var content when content.Headers.ContentType?.MediaType == "application/json" => (await content.ReadFromJsonAsync<JsonObject>())!,
        _ => new JsonObject { ["multipart"] = true },
    };

    private object Default<TResponse>(JsonObject arguments)
    {
        var type = typeof(TResponse);
        if (type == typeof(bool)) return true;
        if (type == typeof(TGFile)) return new TGFile { FileId = arguments["file_id"]!.GetValue<string>() };
        if (type == typeof(Update[])) return Array.Empty<Update>();
        if (type == typeof(WebhookInfo)) return new WebhookInfo { Url = "" };
        if (type == typeof(MessageId)) return new MessageId { Id = NextId++ };
        if (type == typeof(MessageId[])) return arguments["message_ids"]!.AsArray().Select(_ => new MessageId { Id = NextId++ }).ToArray();
        if (type == typeof(Message[])) return arguments["media"]!.AsArray().Select(_ => new Message { Id = NextId++ }).ToArray();
        if (type == typeof(Message)) return new Message { Id = arguments["message_id"]?.GetValue<int>() ?? NextId++ };
        throw new NotSupportedException($"No default answer of type {type}.");
    }
}
