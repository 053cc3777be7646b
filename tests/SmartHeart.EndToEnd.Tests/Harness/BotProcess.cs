using System.Collections.Concurrent;
using System.Diagnostics;

namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>The bot as a process of its own, to be killed, told to stop, and asked for its exit code and what it wrote.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private static readonly string[] Prefixes =
        ["BOT_", "ADMIN_", "MAIN_TOPIC", "MAILING_", "EVENTS_TOPIC", "DB_", "HTTP_URL", "WEBHOOK_", "POLICY_", "AMOCRM_", "QUIET_", "TIME_ZONE", "PAID_", "LOG_LEVEL", "ASPNETCORE_"];

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _errors = new();

    private BotProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Keep(_output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
    }

    /// <summary>What it wrote to stderr, line by line.</summary>
    public IReadOnlyList<string> Errors => [.. _errors];

    /// <summary>What it logged.</summary>
    public IReadOnlyList<string> Output => [.. _output];

    /// <summary>Starts it in the folder with these variables and no others of the bot's.</summary>
    public static BotProcess Start(string folder, IReadOnlyDictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "SmartHeart.Host.dll")])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsTheBots).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        var bot = new BotProcess(Process.Start(start)!);
        bot._process.BeginOutputReadLine();
        bot._process.BeginErrorReadLine();
        return bot;
    }

    /// <summary>Waits until it logs a line with these words: a start is slow where many tests run at once.</summary>
    public Task LoggedAsync(string words) => Eventually.UntilAsync(
        () => _output.Any(line => line.Contains(words, StringComparison.Ordinal)), $"a log line «{words}»", () => string.Join('\n', [.. _errors, .. _output]));

    /// <summary>kill -9: nothing is finished, nothing is saved.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync().WaitAsync(Eventually.Patience);
    }

    /// <summary>SIGTERM, as systemd and Docker do it.</summary>
    /// <returns>The exit code and how long the stop took.</returns>
    public async Task<(int Code, TimeSpan Took)> TerminateAsync()
    {
        var started = Stopwatch.GetTimestamp();
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -TERM {_process.Id}"]);
        await kill.WaitForExitAsync();
        var code = await ExitAsync();
        return (code, Stopwatch.GetElapsedTime(started));
    }

    /// <summary>Waits until it has ended by itself.</summary>
    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Eventually.Patience);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }

    private static bool IsTheBots(string name) => Array.Exists(Prefixes, start => name.StartsWith(start, StringComparison.Ordinal));

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null) lines.Enqueue(line);
    }
}
