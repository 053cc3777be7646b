using System.Collections.Concurrent;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Http;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;

namespace Telegram.Bot;

/// <summary>The client of the Bot API. One for a bot: it may be used from any thread.</summary>
public partial class TelegramBotClient : ITelegramBotClient
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(100);

    private readonly TelegramBotClientOptions _options;
    private readonly HttpClient _http;
    private readonly bool _ownsConnections;
    private readonly Secret _secret;
    private readonly ConcurrentDictionary<string, Uri> _methodUrls = new();

    /// <param name="httpClient">
    /// Its own timeout applies too: it should exceed the wait of every long poll. Default: pooled connections of this client's own.
    /// </param>
    /// <param name="cancellationToken">Ends every request of this client.</param>
    public TelegramBotClient(
        TelegramBotClientOptions options, HttpClient? httpClient = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _ownsConnections = httpClient is null;
        _http = httpClient ?? DefaultHttpClient.Create();
        _secret = new Secret(options.Token);
        Timeout = httpClient?.Timeout ?? DefaultTimeout;
        GlobalCancelToken = cancellationToken;
    }

    public TelegramBotClient(string token, HttpClient? httpClient = default, CancellationToken cancellationToken = default)
        : this(new TelegramBotClientOptions(token), httpClient, cancellationToken)
    {
    }

    public string Token => _options.Token;

    public long BotId => _options.BotId;

    public bool LocalBotServer => _options.LocalBotServer;

    public TimeSpan Timeout { get; set; }

    public CancellationToken GlobalCancelToken { get; }

    public IExceptionParser ExceptionsParser { get; set; } = new DefaultExceptionParser();

    public async Task<bool> TestApi(CancellationToken cancellationToken = default)
    {
        try
        {
            await SendRequest(new GetMeRequest(), cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode == 401)
        {
            return false;
        }
    }

    public async Task<TResponse> SendRequest<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        for (var attempt = 1; ; attempt++)
        {
            using var content = request.ToHttpContent();
            var canRepeat = MultipartBody.CanRepeat(content);
            try
            {
                return await SendOnce(request, content, cancellationToken).ConfigureAwait(false);
            }
            catch (ApiRequestException refusal) when (canRepeat && attempt <= _options.RetryCount && WaitAfter(refusal) is { } wait)
            {
                using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, GlobalCancelToken);
                await Task.Delay(wait, stop.Token).ConfigureAwait(false);
            }
        }
    }

    private TimeSpan? WaitAfter(ApiRequestException refusal) =>
        refusal is { ErrorCode: 429, Parameters.RetryAfter: { } seconds } && seconds <= _options.RetryThreshold
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private Uri UrlOf(string method) =>
        _methodUrls.TryGetValue(method, out var url) ? url : _methodUrls.GetOrAdd(method, new Uri($"{_options.BaseRequestUrl}/{method}"));
}
