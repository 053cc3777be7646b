using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>Keeps what is logged as an error.</summary>
internal sealed class ErrorLog
{
    public ConcurrentQueue<string> Errors { get; } = [];

    public ILogger<T> For<T>() => new Logger<T>(this);

    private sealed class Logger<T>(ErrorLog log) : ILogger<T>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel >= LogLevel.Error) log.Errors.Enqueue(formatter(state, exception));
        }
    }
}
