using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace SmartHeart.Bot.Kit.Telegram.Receiving;

/// <summary>Takes updates that Telegram posts. For the endpoint of the host: <c>POST</c>, body and secret header in, status code out.</summary>
internal sealed partial class WebhookIntake(BotOptions options, IncomingReader reader, IIntake intake, ILogger<WebhookIntake> log)
{
    private readonly byte[] _secret = Encoding.UTF8.GetBytes(options.WebhookSecret ?? "");

    /// <summary>
    /// 200 when the update is durable, 401 for a wrong secret, 400 for what is no update, 503 when the bot stops (Telegram posts it again).
    /// </summary>
    public async Task<int> Take(string? secret, Stream body, CancellationToken cancellationToken)
    {
        if (!IsSecret(secret)) return 401;
        try
        {
            if (await JsonSerializer.DeserializeAsync<Update>(body, JsonBotAPI.Options, cancellationToken) is not { } update) return 400;
            if (reader.Read(update) is { } incoming) await intake.Accept([incoming], cancellationToken);
            return 200;
        }
        catch (JsonException unreadable)
        {
            LogUnreadable(log, unreadable.Path);
            return 400;
        }
        catch (OperationCanceledException)
        {
            return 503;
        }
        catch (ObjectDisposedException)
        {
            return 503;
        }
    }

    /// <summary>Compared in constant time, so that guessing learns nothing. Without a secret in the settings nothing is let in.</summary>
    private bool IsSecret(string? given) => _secret.Length > 0 && CryptographicOperations.FixedTimeEquals(_secret, Encoding.UTF8.GetBytes(given ?? ""));

    [LoggerMessage(Level = LogLevel.Warning, Message = "A post with the right secret was no update (at {Path})")]
    private static partial void LogUnreadable(ILogger log, string? path);
}
