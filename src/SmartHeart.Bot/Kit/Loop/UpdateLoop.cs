using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Bot.Kit.Loop;

/// <summary>
/// Opens the loop before the first update is received and closes it after the last: hosted services stop in the reverse order of their registration, so this
/// one is registered before the receivers.
/// </summary>
internal sealed partial class UpdateLoop(Intake intake, Finisher finisher, IServiceScopeFactory scopes, TimeProvider time, ILogger<UpdateLoop> log) : IHostedService, IDisposable
{
    /// <summary>A stop is done within ten seconds: what Telegram keeps us waiting for longer is taken up at the next start.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(7);

    /// <summary>Telegram keeps updates for a day; twice that is past any second delivery.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromDays(2);
    private static readonly TimeSpan TrimEvery = TimeSpan.FromHours(1);
    private readonly CancellationTokenSource _stop = new();
    private Task _finishing = Task.CompletedTask;
    private Task _trimming = Task.CompletedTask;

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _finishing = Task.Run(finisher.Run, CancellationToken.None);
        _trimming = Task.Run(Trim, CancellationToken.None);
        await intake.Resume(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        try
        {
            await intake.Close().WaitAsync(Patience, time, CancellationToken.None);
        }
        catch (TimeoutException)
        {
            LogLeft(log, intake.Depth);
        }

        finisher.Complete();
        await Task.WhenAll(_finishing, _trimming).WaitAsync(Patience / 3, time, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc/>
    public void Dispose() => _stop.Dispose();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Stopped while {Count} updates were waiting; they are stored, and the next start takes them up")]
    private static partial void LogLeft(ILogger log, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old rows of the inbox could not be deleted; trying again later")]
    private static partial void LogNotTrimmed(ILogger log, Exception fault);

    private async Task Trim()
    {
        using var timer = new PeriodicTimer(TrimEvery, time);
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(_stop.Token);
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<IInbox>().Trim(time.GetUtcNow() - Memory, _stop.Token);
            }
            catch (Exception fault) when (!_stop.IsCancellationRequested)
            {
                LogNotTrimmed(log, fault);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
