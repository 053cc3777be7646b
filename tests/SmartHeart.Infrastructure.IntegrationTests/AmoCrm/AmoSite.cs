using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Infrastructure.AmoCrm;
using SmartHeart.Infrastructure.AmoCrm.Wire;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests.AmoCrm;

/// <summary>The connected CRM on a real database, against a script or an emulator. No secret of it may ever be logged: each test looks when it ends.</summary>
internal sealed class AmoSite : IAsyncDisposable
{
    public const string Token = "long-lived-SECRET-token";

    private readonly ConcurrentQueue<string> _log;

    private AmoSite(TestApp app, AmoOptions options, ConcurrentQueue<string> log) => (App, Options, _log) = (app, options, log);

    public TestApp App { get; }

    public AmoOptions Options { get; }

    /// <summary>What no line may hold, beside the keys of the options.</summary>
    public List<string> Secrets { get; } = [];

    public IReadOnlyList<string> Log => [.. _log];

    public static AmoOptions Scripted { get; } = new() { Url = new Uri("https://agency.amocrm.test"), AccessToken = Token, PipelineId = 7 };

    public static Task<AmoSite> Start(Func<Asked, HttpResponseMessage> answer, AmoOptions? options = null) => Start(new ScriptedAmo(answer), options);

    public static async Task<AmoSite> Start(HttpMessageHandler? handler, AmoOptions? options = null, TimeProvider? time = null, Action<IServiceCollection>? configure = null)
    {
        var log = new ConcurrentQueue<string>();
        var used = options ?? Scripted;
        var app = await TestApp.Start(services =>
        {
            services.Replace(ServiceDescriptor.Singleton(time ?? new JumpingTime(AmoPace.Patience)));
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFilter("Microsoft", LogLevel.Warning).AddProvider(new Lines(log)));
            if (handler is not null) services.AddSingleton(new AmoHttp(handler));
            services.AddSingleton<ICrmWords, TestWords>().AddAmoCrm(used);
            configure?.Invoke(services);
        });
        return new AmoSite(app, used, log);
    }

    public Task<T> Ask<T>(Func<ICrmApi, Task<T>> ask) => App.InScope(scope => ask(scope.GetRequiredService<ICrmApi>()));

    public Task Ask(Func<ICrmApi, Task> ask) => App.InScope(scope => ask(scope.GetRequiredService<ICrmApi>()));

    public Task<CrmException> Fault(Func<ICrmApi, Task> ask) => Should.ThrowAsync<CrmException>(() => Ask(ask));

    public T Get<T>()
        where T : notnull => App.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        string?[] secrets = [.. Secrets, Options.AccessToken, Options.OAuth?.ClientSecret, Options.OAuth?.RefreshToken, Options.WebhookSecret];
        foreach (var secret in secrets.OfType<string>()) _log.ShouldAllBe(line => !line.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    private sealed class Lines(ConcurrentQueue<string> log) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
