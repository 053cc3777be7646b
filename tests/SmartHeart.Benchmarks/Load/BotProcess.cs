using System.Diagnostics;
using System.Globalization;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.Benchmarks.Load;

/// <summary>The real Host in a process of its own, so that its memory and processor time are its own.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly Process _process;

    private BotProcess(Process process) => _process = process;

    /// <summary>Processor time used so far, user and system.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory now, MB.</summary>
    public double Rss => Memory("VmRSS");

    /// <summary>The most resident memory so far, MB.</summary>
    public double PeakRss => Memory("VmHWM");

    /// <summary>Starts a Host against the emulator, with further settings where they are given.</summary>
    public static BotProcess Start(BotApiEmulator emulator, string database, string? host, IReadOnlyDictionary<string, string>? further = null)
    {
        var start = new ProcessStartInfo("dotnet", [host ?? Path.Combine(AppContext.BaseDirectory, "SmartHeart.Host.dll")])
        {
            WorkingDirectory = Path.GetDirectoryName(database)!,
            RedirectStandardOutput = true,
        };
        var topics = emulator.World.Group.Topics;
        foreach (var (name, value) in new (string, string)[]
        {
            ("BOT_TOKEN", emulator.Token),
            ("BOT_API_URL", emulator.BaseUrl),
            ("ADMIN_GROUP_ID", emulator.World.Group.Id.ToString(CultureInfo.InvariantCulture)),
            ("MAIN_TOPIC_ID", topics[0].Id.ToString(CultureInfo.InvariantCulture)),
            ("MAILING_TOPIC_ID", topics[1].Id.ToString(CultureInfo.InvariantCulture)),
            ("EVENTS_TOPIC_ID", topics[2].Id.ToString(CultureInfo.InvariantCulture)),
            ("HTTP_URL", "http://127.0.0.1:0"),
            ("DB_CONNECTION", database),
            ("LOG_LEVEL", "Warning"),
        })
        {
            start.Environment[name] = value;
        }

        foreach (var (name, value) in further ?? new Dictionary<string, string>()) start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } text) Console.Error.WriteLine(text);
        };
        process.BeginOutputReadLine();
        return new BotProcess(process);
    }

    /// <summary>Stops it as an operator would, and waits.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            try
            {
                await _process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill();
            }
        }

        _process.Dispose();
    }

    private double Memory(string field)
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith(field + ":", StringComparison.Ordinal));
        return double.Parse(line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }
}
