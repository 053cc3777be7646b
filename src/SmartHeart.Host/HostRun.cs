using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Telegram;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Host;

/// <summary>Starts the process, in order, and turns what goes wrong into one line each and an exit code.</summary>
public static partial class HostRun
{
    /// <summary>Exit code of a start that the configuration or Telegram refused: a restart alone won't help.</summary>
    public const int Refused = 2;

    /// <summary>Exit code after a bug ended the process: start it again.</summary>
    public const int Broken = 1;

    /// <summary>Says what is wrong with the configuration.</summary>
    /// <returns>The exit code.</returns>
    public static int Refuse(IEnumerable<string> faults)
    {
        foreach (var fault in faults) Console.Error.WriteLine(fault);
        return Refused;
    }

    /// <summary>Migrates the database, checks Telegram, then runs until it is told to stop.</summary>
    /// <returns>0 after an orderly stop, else <see cref="Refused"/> or <see cref="Broken"/>.</returns>
    public static async Task<int> Run(WebApplication app)
    {
        await using (app)
        {
            using var stop = new StopSignals();
            try
            {
                var faults = await Prepare(app, stop: stop.Token);
                if (faults.Count > 0) return Refuse(faults);
            }
            catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
            {
                return 0;
            }

            stop.Release();
            return await RunToEnd(app);
        }
    }

    private static async Task<int> RunToEnd(WebApplication app)
    {
        if (!app.Services.GetRequiredService<ICrm>().IsOn) LogNoCrm(app.Logger);
        // Asked for now: running ends with the services disposed.
        var parts = app.Services.GetServices<IHostedService>().OfType<BackgroundService>().ToList();
        try
        {
            await app.RunAsync();
        }
        catch (IOException fault)
        {
            return Refuse([$"HTTP_URL can't be listened at: {fault.Message}"]);
        }

        // A part that ended by a bug has stopped the others; whoever watches the process must see it.
        return parts.Any(part => part.ExecuteTask is { IsFaulted: true }) ? Broken : Environment.ExitCode;
    }

    /// <summary>What has to be right before the first update: database, then Telegram.</summary>
    /// <param name="app">The process as it was put together.</param>
    /// <param name="migrated">What to do as soon as the database is there.</param>
    /// <param name="stop">Ends the waiting for a Telegram that does not answer.</param>
    /// <returns>One line a fault; none when the app may be started.</returns>
    public static async Task<IReadOnlyList<string>> Prepare(WebApplication app, Func<Task>? migrated = null, CancellationToken stop = default)
    {
        try
        {
            await app.Services.GetRequiredService<DatabaseMigrator>().Migrate(stop);
        }
        catch (DatabaseUnavailableException fault)
        {
            return [$"DB_CONNECTION: {fault.Message}"];
        }

        if (migrated is not null) await migrated();
        return await app.Services.CheckTelegram(stop);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "AmoCRM: off, since AMOCRM_URL is not set; leads stay here")]
    private static partial void LogNoCrm(ILogger logger);
}
