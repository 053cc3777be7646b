using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>Keeps what the bot logs, to be shown when a test fails and to be looked through for secrets.</summary>
internal sealed class LogKeeper : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Line)> _lines = new();

    public IEnumerable<string> Lines(LogLevel least = LogLevel.Trace) => _lines.Where(line => line.Level >= least).Select(line => line.Line);

    public ILogger CreateLogger(string categoryName) => new Keeper(this, categoryName[(categoryName.LastIndexOf('.') + 1)..]);

    public void Dispose()
    {
    }

    private sealed class Keeper(LogKeeper keeper, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            keeper._lines.Enqueue((logLevel, $"{logLevel} {category}: {formatter(state, exception)} {exception}"));
    }
}
