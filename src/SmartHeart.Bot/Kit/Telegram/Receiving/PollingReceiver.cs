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
        try
        {
            await Persist(DropWebhook, stoppingToken);
            for (var offset = 0; !stoppingToken.IsCancellationRequested;)
            {
                var updates = await Persist(token => Poll(offset, token), stoppingToken);
                if (updates is not [.., var last]) continue;
                await Accept(reader.Read(updates), stoppingToken);
                offset = last.Id + 1;
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The bot stops: what is not confirmed comes again.
        }
        catch (UnauthorizedException)
        {
            LogUnauthorized(log);
            Environment.ExitCode = WrongSetting;
            lifetime.StopApplication();
        }
    }

    /// <summary>After a failure the first poll does not linger, so that the return is noticed at once.</summary>
    private Task<Update[]> Poll(int offset, CancellationToken cancellationToken) => client.GetUpdates(
        offset: offset, limit: MostUpdates, timeout: _connection.IsLost ? 0 : LongestPollSeconds, allowedUpdates: IncomingReader.Wanted, cancellationToken: cancellationToken);

    /// <summary>A webhook left from another mode would refuse every poll.</summary>
    private async Task<bool> DropWebhook(CancellationToken cancellationToken)
    {
        var webhook = await client.GetWebhookInfo(cancellationToken: cancellationToken);
        if (string.IsNullOrEmpty(webhook.Url)) return false;
        await client.DeleteWebhook(cancellationToken: cancellationToken);
        LogWebhookDropped(log);
        return true;
    }

    /// <summary>Makes a call until it succeeds.</summary>
    /// <exception cref="UnauthorizedException">The token is wrong.</exception>
    private async Task<T> Persist<T>(Func<CancellationToken, Task<T>> call, CancellationToken stoppingToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var result = await call(stoppingToken);
                _connection.Back();
                return result;
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                var verdict = ErrorClassifier.Of(fault);
                if (verdict.Fault == Fault.Unauthorized) throw new UnauthorizedException();
                _connection.Lost(verdict);
                await Task.Delay(verdict.RetryAfter ?? RetryPolicy.Pause(attempt), clock, stoppingToken);
            }
        }
    }

    /// <summary>Hands a batch over until it is durable.</summary>
    private async Task Accept(List<Incoming> updates, CancellationToken stoppingToken)
    {
        for (var attempt = 1; updates.Count > 0; attempt++)
        {
            try
            {
                await intake.Accept(updates, stoppingToken);
                return;
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested && fault is not ObjectDisposedException)
            {
                if (attempt == 1) LogNotAccepted(log, updates.Count, fault);
                await Task.Delay(RetryPolicy.Pause(attempt), clock, stoppingToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "Telegram does not accept BOT_TOKEN (any more): the bot stops")]
    private static partial void LogUnauthorized(ILogger log);

    [LoggerMessage(Level = LogLevel.Information, Message = "A webhook was set; it was deleted, because the bot polls")]
    private static partial void LogWebhookDropped(ILogger log);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Count} updates could not be stored; trying on")]
    private static partial void LogNotAccepted(ILogger log, int count, Exception fault);

    private sealed class UnauthorizedException : Exception;
}
