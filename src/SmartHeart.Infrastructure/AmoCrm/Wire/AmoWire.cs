using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Infrastructure.AmoCrm.Wire;

/// <summary>Sends a request and brings back whatever is answered: pace, timeout, a log line. Nothing is read of the answer but how long to wait.</summary>
internal sealed class AmoWire(AmoHttp http, AmoPace pace, AmoOptions options, TimeProvider time, ILogger<AmoWire> logger)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>Sends it. Reading is repeated once where the connection broke; what changes something never is: it may have been done.</summary>
    /// <param name="call">What.</param>
    /// <param name="token">Secret; null for none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="CrmException"><see cref="CrmFault.Away"/>: no answer; <see cref="CrmFault.TooMany"/>: not even asked.</exception>
    public async Task<AmoReply> Send(AmoCall call, string? token, CancellationToken cancellationToken)
    {
        try
        {
            return await SendOnce(call, token, cancellationToken);
        }
        catch (CrmException fault) when (call.Method == HttpMethod.Get && fault.InnerException is HttpRequestException)
        {
            return await SendOnce(call, token, cancellationToken);
        }
    }

    private async Task<AmoReply> SendOnce(AmoCall call, string? token, CancellationToken cancellationToken)
    {
        await pace.Turn(cancellationToken);
        var started = time.GetTimestamp();
        using var limit = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var request = Request(call, token);
            using var response = await http.Client.SendAsync(request, either.Token);
            var body = await response.Content.ReadAsByteArrayAsync(either.Token);
            var reply = new AmoReply((int)response.StatusCode, body, AmoRetry.After(response, body, time));
            var took = time.GetElapsedTime(started);
            AmoLog.Answered(logger, call.Method, call.Path, reply.Status, took);
            if (reply.RetryAfter is { } pause) pace.Stop(pause);
            return reply;
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw Lost(call, $"no answer within {options.Timeout.TotalSeconds:0} s", late);
        }
        catch (HttpRequestException broken)
        {
            throw Lost(call, $"no connection: {broken.HttpRequestError}", broken);
        }
    }

    private CrmException Lost(AmoCall call, string words, Exception cause)
    {
        AmoLog.Failed(logger, call.Method, call.Path, CrmFault.Away, words);
        return new CrmException(CrmFault.Away, words, cause: cause);
    }

    private HttpRequestMessage Request(AmoCall call, string? token)
    {
        var request = new HttpRequestMessage(call.Method, new Uri(options.Url, call.Path + call.Query));
        request.Headers.Accept.ParseAdd("application/hal+json, application/json");
        request.Headers.UserAgent.ParseAdd("SmartHeart/1.0");
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (call.Body is not null) request.Content = new ByteArrayContent(call.Body) { Headers = { ContentType = Json } };
        return request;
    }
}
