using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartHeart.Bot.Kit.Telegram.Sending;
using Telegram.Bot;

namespace SmartHeart.Bot.Kit.Telegram.Receiving;

/// <summary>Tells Telegram where to post updates, at start, until it listens. Does nothing when the bot polls.</summary>
internal sealed partial class WebhookRegistration(
    ITelegramBotClient client, BotOptions options, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<WebhookRegistration> log) : BackgroundService
{
    private const int Connections = 100;
    private readonly ConnectionLog _connection = new(clock, log);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.WebhookUrl is not { } url) return;
        for (var attempt = 1; !stoppingToken.IsCancellationRequested; attempt++)
        {
            try
            {
                await client.SetWebhook(
                    url.ToString(), maxConnections: Connections, allowedUpdates: IncomingReader.Wanted, secretToken: options.WebhookSecret, cancellationToken: stoppingToken);
                _connection.Back();
                LogSet(log, url.Host);
                return;
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                var verdict = ErrorClassifier.Of(fault);
                if (!verdict.IsPassing && verdict.Fault != Fault.Ambiguous)
                {
                    LogRefused(log, url.Host, verdict.Words);
                    Environment.ExitCode = PollingReceiver.WrongSetting;
                    lifetime.StopApplication();
                    return;
                }

                _connection.Lost(verdict);
                await Task.Delay(verdict.RetryAfter ?? RetryPolicy.Pause(attempt), clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Telegram posts updates to {WebhookHost}")]
    private static partial void LogSet(ILogger log, string webhookHost);

    [LoggerMessage(Level = LogLevel.Critical, Message = "Telegram does not accept WEBHOOK_URL (host {WebhookHost}): {Words}. The bot stops")]
    private static partial void LogRefused(ILogger log, string webhookHost, string? words);
}
