using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Outbox;

/// <summary>Runs every lane: at once when something was committed for it, when its next entry comes due, and now and then in any case.</summary>
internal sealed partial class OutboxWorker(
    IEnumerable<IOutboxLane> lanes, OutboxSignals signals, IWriter writer, Statements statements, OutboxPolicy policy, TimeProvider time,
    ILogger<OutboxWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await FreeLeases(stoppingToken);
        await Task.WhenAll(lanes.Select(lane => Run(lane, stoppingToken)));
    }

    private async Task FreeLeases(CancellationToken stoppingToken)
    {
        while (statements.FreeOutboxLeases is { } free && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await writer.Execute(free, stoppingToken);
                return;
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                LogTrouble(logger, "leases", error);
                await Task.Delay(policy.Poll, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task Run(IOutboxLane lane, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await lane.RunOnce(stoppingToken) > 0)
                    stoppingToken.ThrowIfCancellationRequested();
                await signals.For(lane.Type).Wait(await UntilNext(lane.Type, stoppingToken), time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // The database is away for a while, or a bug: either way the lane goes on later.
                LogTrouble(logger, lane.Type, error);
                await Task.Delay(policy.Poll, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<TimeSpan> UntilNext(string type, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (signals.For(type).RestLeft(now) is var rest && rest > TimeSpan.Zero)
            return rest;

        var found = await writer.Query(statements.NextOutbox(type, now), statements.ReadTime, cancellationToken);
        var left = found[0] - now;
        return left is null || left > policy.Poll ? policy.Poll : TimeSpan.FromMilliseconds(Math.Max(left.Value.TotalMilliseconds, 10));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Outbox {Type}: can't go on now")]
    private static partial void LogTrouble(ILogger logger, string type, Exception error);
}
