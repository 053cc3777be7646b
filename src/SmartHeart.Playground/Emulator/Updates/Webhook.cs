using System.Net.Http.Headers;

namespace SmartHeart.Playground.Emulator;

/// <summary>Delivery by HTTP POST: in parallel over chats, in order within one, again and again until a 2xx.</summary>
public sealed partial class PendingUpdates
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);
    private readonly HashSet<long> _inFlight = [];
    private HttpClient? _http;
    private CancellationTokenSource? _webhookEnd;
    private int _webhookConnections;
    private string? _webhookSecret;

    internal string WebhookUrl { get; private set; } = "";

    internal string? WebhookError { get; private set; }

    internal long WebhookErrorDate { get; private set; }

    internal int WebhookConnections => _webhookConnections;

    internal void SetWebhook(string url, string? secret, int connections, bool dropPending)
    {
        lock (_gate)
        {
            _webhookEnd?.Cancel();
            _webhookEnd = url.Length > 0 ? new CancellationTokenSource() : null;
            _inFlight.Clear();
            (WebhookUrl, _webhookSecret, _webhookConnections) = (url, secret, connections);
            (WebhookError, WebhookErrorDate) = (null, 0);
            if (dropPending) _pending.Clear();
            if (url.Length > 0)
            {
                _http ??= new HttpClient { Timeout = LongestPause };
                _poll?.TrySetResult(PollEnd.ReplacedByWebhook);
                _poll = null;
            }
        }

        WakeWebhook();
    }

    private void WakeWebhook()
    {
        while (TryClaim(out var update, out var end)) _ = DeliverAsync(update, end);
    }

    private bool TryClaim(out PendingUpdate update, out CancellationToken end)
    {
        lock (_gate)
        {
            (update, end) = (null!, default);
            if (_webhookEnd is null || _inFlight.Count >= _webhookConnections) return false;
            for (var node = _pending.First; node is not null; node = node.Next)
            {
                if (!_inFlight.Add(node.Value.QueueKey)) continue;
                (update, end) = (node.Value, _webhookEnd.Token);
                return true;
            }

            return false;
        }
    }

    private async Task DeliverAsync(PendingUpdate update, CancellationToken end)
    {
        // The caller is whoever made the update: it must not wait for the bot's answer.
        await Task.Yield();
        var pause = _webhookRetry;
        while (!end.IsCancellationRequested)
        {
            var fault = await PostAsync(update, end);
            if (fault is null) break;
            (WebhookError, WebhookErrorDate) = (fault, _clock.GetUtcNow().ToUnixTimeSeconds());
            try
            {
                await Task.Delay(pause, _clock, end);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }

        Settle(update, end);
        WakeWebhook();
    }

    private void Settle(PendingUpdate update, CancellationToken end)
    {
        lock (_gate)
        {
            if (end.IsCancellationRequested) return;
            _inFlight.Remove(update.QueueKey);
            if (_pending.Find(update) is { } node) Drop(node);
        }
    }

    private async Task<string?> PostAsync(PendingUpdate update, CancellationToken end)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, WebhookUrl) { Content = new ByteArrayContent(update.Json) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (_webhookSecret is not null) request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", _webhookSecret);
        try
        {
            using var response = await _http!.SendAsync(request, end);
            return response.IsSuccessStatusCode ? null : $"Wrong response from the webhook: {(int)response.StatusCode} {response.ReasonPhrase}";
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return exception is HttpRequestException ? "Connection refused" : "Connection timed out";
        }
    }
}
