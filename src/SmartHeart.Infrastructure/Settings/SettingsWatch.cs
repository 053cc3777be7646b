using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Settings;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Settings;

/// <summary>Sees what other hosts have set: looks at one row now and then, and reads all settings when it has changed. Reads them once before anything else starts.</summary>
internal sealed partial class SettingsWatch(IServiceScopeFactory scopes, CurrentSettings settings, TimeProvider time, ILogger<SettingsWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Look(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Between, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await Look(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                LogTrouble(logger, error);
            }
        }
    }

    /// <summary>Looks once.</summary>
    internal async Task Look(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<SmartHeartDbContext>().Set<Setting>().AsNoTracking();
        // The number first: what is read after it is at least as new as it says.
        var revision = await rows.Where(row => row.Name == Setting.Revision).Select(row => row.Version).SingleOrDefaultAsync(cancellationToken);
        if (revision == settings.Now.Revision) return;

        var all = await rows.Where(row => row.Name != Setting.Revision).ToListAsync(cancellationToken);
        settings.Take(new SettingsSnapshot(revision, all.ToImmutableDictionary(row => row.Name, CurrentSettings.Seen, StringComparer.Ordinal)));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Settings could not be looked at; the known ones hold")]
    private static partial void LogTrouble(ILogger logger, Exception error);
}
