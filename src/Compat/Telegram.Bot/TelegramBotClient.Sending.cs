using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Http;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public partial class TelegramBotClient
{
    private async Task<TResponse> SendOnce<TResponse>(
        IRequest<TResponse> request, HttpContent? content, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(request.HttpMethod, UrlOf(request.MethodName)) { Content = content };
        using var limit = Limit(request is ILongPoll poll ? poll.Hold : TimeSpan.Zero, cancellationToken);
        using var response = await Receive(message, limit, cancellationToken).ConfigureAwait(false);
        using var body = await ReadBody(response, limit, cancellationToken).ConfigureAwait(false);
        return Result<TResponse>(body.Span, response.StatusCode);
    }

    private TResponse Result<TResponse>(ReadOnlySpan<byte> body, HttpStatusCode status)
    {
        ApiResult<TResponse>? answer;
        try
        {
            answer = JsonSerializer.Deserialize(body, AnswerOf<TResponse>.TypeInfo);
        }
        catch (JsonException unreadable)
        {
            throw new RequestException($"The answer (HTTP {(int)status}) is not that of a Bot API server", status, unreadable);
        }

        if (answer is { Ok: true, Result: { } result })
            return result;
        if (answer is null or { Ok: true } or { ErrorCode: 0, Description: null })
            throw new RequestException($"The answer (HTTP {(int)status}) lacks its result", status);
        if (answer.ErrorCode == 0)
            answer.ErrorCode = (int)status;
        answer.Description = answer.Description is { } words ? _secret.Hide(words) : null;
        throw ExceptionsParser.Parse(answer);
    }

    private ValueTask<HttpResponseMessage> Receive(
        HttpRequestMessage message, CancellationTokenSource limit, CancellationToken cancellationToken)
    {
        var headers = _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token);
        return Translating(new ValueTask<HttpResponseMessage>(headers), limit, cancellationToken);
    }

    private ValueTask<PooledBytes> ReadBody(
        HttpResponseMessage response, CancellationTokenSource limit, CancellationToken cancellationToken) =>
        Translating(PooledBytes.ReadAsync(response.Content, limit.Token), limit, cancellationToken);

    /// <summary>Awaits a step of the exchange and turns its failures into those that callers know.</summary>
    private async ValueTask<T> Translating<T>(
        ValueTask<T> step, CancellationTokenSource limit, CancellationToken cancellationToken)
    {
        try
        {
            return await step.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            cancellationToken.ThrowIfCancellationRequested();
            GlobalCancelToken.ThrowIfCancellationRequested();
            throw Failure(exception, limit.IsCancellationRequested);
        }
    }

    private RequestException Failure(Exception exception, bool limitReached)
    {
        var cause = _secret.Hide(exception);
        if (cause is not OperationCanceledException)
            return new RequestException($"Bot API Service Failure: {cause.GetType().Name}: {cause.Message}", cause);

        // Our own connections have no time limit but that for connecting: nothing was sent then, and callers may try again.
        if (_ownsConnections && !limitReached)
            return new RequestException("No connection", new HttpRequestException(HttpRequestError.ConnectionError, cause.Message, cause));
        return new RequestException("Request timed out", cause);
    }

    private CancellationTokenSource Limit(TimeSpan hold, CancellationToken cancellationToken)
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, GlobalCancelToken);
        if (Timeout != System.Threading.Timeout.InfiniteTimeSpan)
            limit.CancelAfter(Timeout + hold);
        return limit;
    }

    private static class AnswerOf<TResponse>
    {
        public static readonly JsonTypeInfo<ApiResult<TResponse>> TypeInfo =
            (JsonTypeInfo<ApiResult<TResponse>>)JsonBotAPI.Options.GetTypeInfo(typeof(ApiResult<TResponse>));
    }
}
