using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Infrastructure.Outbox;

namespace SmartHeart.Infrastructure.Mailings;

/// <summary>
/// Runs every mailing that has something to do, each on its own: at once when somebody changed one, and now and then in any case. Shows how far they are.
/// </summary>
internal sealed partial class MailingWorker(
    IDeliveryLedger ledger, MailingPump pump, IMailingBoard board, OutboxSignals signals, MailingPolicy policy, TimeProvider time, ILogger<MailingWorker> log)
    : BackgroundService
{
    private readonly Dictionary<int, Task> _running = [];
    private CancellationTokenSource _sending = new();

    public override void Dispose()
    {
        _sending.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var started = false; !stoppingToken.IsCancellationRequested;)
        {
            try
            {
                started |= await Look(!started, stoppingToken);
                await signals.For(MailingSignal.Name).Wait(policy.Look, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception error)
            {
                // The database is away for a while: what runs goes on as far as it can.
                LogTrouble(log, error);
                await Task.Delay(policy.Look, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        await Stop();
        await ledger.StepDown(CancellationToken.None);
    }

    /// <returns>Whether this process is the sender.</returns>
    private async Task<bool> Look(bool first, CancellationToken cancellationToken)
    {
        if (!await ledger.IsSender(cancellationToken))
        {
            await Stop();
            return false;
        }

        if (await ledger.Expire(first, cancellationToken) is > 0 and var lost) LogLost(log, lost);
        foreach (var ended in _running.Where(pair => pair.Value.IsCompleted).Select(pair => pair.Key).ToList()) _running.Remove(ended);
        foreach (var mailing in await ledger.AtWork(cancellationToken))
        {
            if (!_running.ContainsKey(mailing.Id)) _running.Add(mailing.Id, Run(mailing.Id, _sending.Token));
        }

        return true;
    }

    private async Task Run(int mailingId, CancellationToken stop)
    {
        await Task.Yield();
        using var showing = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var shown = Show(mailingId, showing.Token);
        try
        {
            await pump.Run(mailingId, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return;
        }
        catch (Exception error)
        {
            LogBroken(log, mailingId, error);
        }
        finally
        {
            await showing.CancelAsync();
            await shown;
        }

        await ShowOnce(mailingId, stop);
    }

    private async Task Show(int mailingId, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            await ShowOnce(mailingId, cancellationToken);
            await Task.Delay(policy.Progress, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ShowOnce(int mailingId, CancellationToken cancellationToken)
    {
        try
        {
            await board.Show(mailingId, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The next who shows it does.
        }
        catch (Exception error)
        {
            LogUnshown(log, mailingId, error);
        }
    }

    private async Task Stop()
    {
        if (_running.Count == 0) return;
        await _sending.CancelAsync();
        await Task.WhenAll(_running.Values);
        _running.Clear();
        _sending.Dispose();
        _sending = new CancellationTokenSource();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Mailings: can't look now")]
    private static partial void LogTrouble(ILogger log, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mailings: {Count} messages were on the wire when a process died; nobody knows whether they arrived")]
    private static partial void LogLost(ILogger log, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Mailing {MailingId} broke off, and goes on soon")]
    private static partial void LogBroken(ILogger log, int mailingId, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mailing {MailingId}: its progress can't be shown now")]
    private static partial void LogUnshown(ILogger log, int mailingId, Exception error);
}
