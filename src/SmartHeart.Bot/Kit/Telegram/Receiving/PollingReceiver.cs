using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartHeart.Bot.Kit.Telegram.Sending;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace SmartHeart.Bot.Kit.Telegram.Receiving;

/// <summary>
/// Polls for updates. A batch is confirmed (by asking for the next) only when <see cref="IIntake.Accept"/> made it durable; nothing else is waited for.
/// Does nothing when the bot works by webhook.
/// </summary>
internal sealed partial class PollingReceiver(
    ITelegramBotClient client,
    IncomingReader reader,
    IIntake intake,
    BotOptions options,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    ILogger<PollingReceiver> log) : BackgroundService
{
    /// <summary>Exit code for a wrong setting.</summary>
    public const int WrongSetting = 2;

    private const int MostUpdates = 100;
    private const int LongestPollSeconds = 30;
    private readonly ConnectionLog _connection = new(clock, log);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.WebhookUrl is not null) return;
        var (offset, failures) = (0, -1);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (failures < 0) await DropWebhook(stoppingToken);
                failures = 0;
                var updates = await Poll(offset, stoppingToken);
                _connection.Back();
                if (updates is not [.., var last]) continue;
                await intake.Accept(reader.Read(updates), stoppingToken);
                offset = last.Id + 1;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                failures = Math.Max(failures, 0) + 1;
                if (!await Recover(fault, failures, stoppingToken)) return;
            }
        }
    }

    private Task<Update[]> Poll(int offset, CancellationToken cancellationToken) => client.GetUpdates(
        offset: offset, limit: MostUpdates, timeout: LongestPollSeconds, allowedUpdates: IncomingReader.Wanted, cancellationToken: cancellationToken);

    /// <summary>A webhook left from another mode would refuse every poll.</summary>
    private async Task DropWebhook(CancellationToken cancellationToken)
    {
        var webhook = await client.GetWebhookInfo(cancellationToken: cancellationToken);
        if (string.IsNullOrEmpty(webhook.Url)) return;
        await client.DeleteWebhook(cancellationToken: cancellationToken);
        LogWebhookDropped(log);
    }

    /// <summary>Waits before the next try; false when there is none.</summary>
    private async Task<bool> Recover(Exception fault, int failures, CancellationToken stoppingToken)
    {
        var verdict = ErrorClassifier.Of(fault);
        switch (verdict.Fault)
        {
            case Fault.Unauthorized:
                LogUnauthorized(log);
                Environment.ExitCode = WrongSetting;
                lifetime.StopApplication();
                return false;
            case Fault.Refused:
                // No fault of Telegram's: the updates could not be stored, or this is a bug. They are asked for again.
                LogFailed(log, fault);
                break;
            default:
                _connection.Lost(verdict);
                break;
        }

        await Task.Delay(verdict.RetryAfter ?? RetryPolicy.Pause(failures), clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !stoppingToken.IsCancellationRequested;
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "Telegram does not accept BOT_TOKEN (any more): the bot stops")]
    private static partial void LogUnauthorized(ILogger log);

    [LoggerMessage(Level = LogLevel.Information, Message = "A webhook was set; it was deleted, because the bot polls")]
    private static partial void LogWebhookDropped(ILogger log);

    [LoggerMessage(Level = LogLevel.Error, Message = "Updates could not be taken; they are asked for again")]
    private static partial void LogFailed(ILogger log, Exception fault);
}
