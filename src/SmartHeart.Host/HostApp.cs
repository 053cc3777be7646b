using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;
using SmartHeart.Application;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Settings;
using SmartHeart.Application.Statistics;
using SmartHeart.Bot;
using SmartHeart.Host.Configuration;
using SmartHeart.Infrastructure;
using SmartHeart.Infrastructure.AmoCrm;
using SmartHeart.Infrastructure.Mailings;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Infrastructure.Scheduling;

namespace SmartHeart.Host;

/// <summary>The composition root: one process that is the bot, its database and its small web server.</summary>
public static class HostApp
{
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(10);

    /// <summary>Puts the process together; nothing is started, nothing is read or written yet.</summary>
    /// <param name="settings">Checked settings.</param>
    /// <param name="adjust">Last word on the services: tests and the Playground.</param>
    public static WebApplication Build(HostSettings settings, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(settings.Listen.ToString());
        AddLogging(builder.Logging, settings.LogLevel);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = StopWithin);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(settings.Defaults).AddSingleton<IPolicy, CurrentPolicy>();
        builder.Services.AddSingleton(provider => settings.Mailings with { Set = provider.GetRequiredService<CurrentValues>() });
        builder.Services.AddSingleton(settings.Journal).AddSingleton(new StatisticsPolicy { Zone = settings.Bot.TimeZone });
        builder.Services.AddApplication();
        builder.Services.AddInfrastructure(settings.Database);
        builder.Services.AddBot(settings.Bot);
        if (settings.Amo is { } amo) builder.Services.AddCrm().AddAmoCrm(amo);
        builder.Services.AddOutboxLanes();
        builder.Services.AddScheduling();
        builder.Services.AddMailingWorker();
        builder.Services.AddHealthChecks().AddCheck<ReadyCheck>("ready");
        adjust?.Invoke(builder.Services);

        var app = builder.Build();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        app.MapTelegramWebhook();
        app.MapAmoWebhook(settings.Amo);
        return app;
    }

    /// <summary>Levels are Serilog's business alone: its provider takes everything from the framework's own filters.</summary>
    private static void AddLogging(ILoggingBuilder logging, LogLevel least)
    {
        var level = LevelConvert.ToSerilogLevel(least);
        var chatty = level > LogEventLevel.Warning ? level : LogEventLevel.Warning;
        var logger = new LoggerConfiguration()
            .MinimumLevel.Is(level)
            .MinimumLevel.Override("Microsoft", chatty)
            .MinimumLevel.Override("System", chatty)
            .MinimumLevel.Override("Quartz", chatty)
            .WriteTo.Console(
                outputTemplate: "{Timestamp:HH:mm:ss.fff} {Level:u3} {SourceContext} {Message:lj}{NewLine}{Exception}",
                formatProvider: System.Globalization.CultureInfo.InvariantCulture)
            .CreateLogger();
        logging.ClearProviders().AddSerilog(logger, dispose: true);
    }
}
