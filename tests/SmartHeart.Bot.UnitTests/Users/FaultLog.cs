using Microsoft.Extensions.Logging;

namespace SmartHeart.Bot.UnitTests.Users;

/// <summary>Keeps the bugs that the bot logged, so that a test fails with them and not with the code a person is shown.</summary>
internal sealed class FaultLog : ILoggerProvider, ILogger
{
    private readonly List<Exception> _faults = [];

    public IReadOnlyList<Exception> Faults => _faults;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is not null) _faults.Add(exception);
    }

    public void Dispose()
    {
    }
}
