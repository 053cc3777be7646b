using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Users;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Common;

public sealed class LoggingTests
{
    [Fact]
    public async Task Answered_request_is_a_line_for_debugging()
    {
        var lines = await Logged(LogLevel.Debug, app => app.Send(new StartBot("secret"), Who.Ivan));

        var (level, line) = lines.ShouldHaveSingleItem();
        level.ShouldBe(LogLevel.Debug);
        line.ShouldMatch(@"^StartBot by 101: \d+[.,]\d ms$");
    }

    [Fact]
    public async Task Refused_request_is_told_with_its_reason_and_never_with_what_it_carries()
    {
        var lines = await Logged(LogLevel.Information, async app =>
        {
            await app.Send(new StartBot(), Who.Ivan);
            await app.Send(new ChangeLanguage("tlhIngan"), Who.Ivan);
        });

        var (level, line) = lines.ShouldHaveSingleItem();
        level.ShouldBe(LogLevel.Information);
        line.ShouldMatch(@"^ChangeLanguage by 101 refused, input\.invalid: \d+[.,]\d ms$");
    }

    private static async Task<IReadOnlyCollection<(LogLevel Level, string Line)>> Logged(LogLevel least, Func<TestApp, Task> use)
    {
        var lines = new Lines();
        var app = await TestApp.Start(services => services.AddLogging(logging => logging.SetMinimumLevel(least).AddProvider(lines)));
        await using (app) await use(app);
        return lines.Written;
    }

    private sealed class Lines : ILoggerProvider
    {
        public ConcurrentQueue<(LogLevel Level, string Line)> Written { get; } = [];

        public ILogger CreateLogger(string categoryName) => new Logger(categoryName, Written);

        public void Dispose()
        {
        }
    }

    private sealed class Logger(string category, ConcurrentQueue<(LogLevel Level, string Line)> written) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => category.StartsWith("SmartHeart.Application", StringComparison.Ordinal);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            written.Enqueue((logLevel, formatter(state, exception)));
    }
}
