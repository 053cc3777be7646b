namespace SmartHeart.Host;

/// <summary>Starts the process, in order, and turns what goes wrong into one line each and an exit code.</summary>
public static class HostRun
{
    /// <summary>Exit code of a start that the configuration or Telegram refused: a restart alone won't help.</summary>
    public const int Refused = 2;

    /// <summary>Says what is wrong with the configuration.</summary>
    /// <returns>The exit code.</returns>
    public static int Refuse(IEnumerable<string> faults)
    {
        foreach (var fault in faults) Console.Error.WriteLine(fault);
        return Refused;
    }

    /// <summary>Migrates the database, checks Telegram, then runs until it is told to stop.</summary>
    /// <returns>0 after an orderly stop, else <see cref="Refused"/>.</returns>
    public static async Task<int> Run(WebApplication app)
    {
        await using (app)
        {
            var faults = await Prepare(app);
            if (faults.Count > 0) return Refuse(faults);
            await app.RunAsync();
            return Environment.ExitCode;
        }
    }

    /// <summary>What has to be right before the first update: database, then Telegram. One line a fault.</summary>
    public static async Task<IReadOnlyList<string>> Prepare(WebApplication app) => [];
}
