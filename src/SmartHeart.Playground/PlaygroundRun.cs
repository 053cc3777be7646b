using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Host;
using SmartHeart.Host.Configuration;
using SmartHeart.Playground.AmoCrm;
using SmartHeart.Playground.Emulator;
using SmartHeart.Playground.Web;

namespace SmartHeart.Playground;

/// <summary>The bot, an emulated Telegram, an emulated AmoCRM and a page to play all sides, in one process. Needs no account and no token.</summary>
public sealed class PlaygroundRun : IAsyncDisposable
{
    private readonly IReadOnlyList<WorldKeeper> _keepers;
    private readonly WebApplication _page;
    private readonly WebApplication _bot;

    private PlaygroundRun(BotApiEmulator emulator, AmoCrmEmulator crm, IReadOnlyList<WorldKeeper> keepers, WebApplication page, WebApplication bot) =>
        (Emulator, Crm, _keepers, _page, _bot) = (emulator, crm, keepers, page, bot);

    /// <summary>The emulated Telegram.</summary>
    public BotApiEmulator Emulator { get; }

    /// <summary>The emulated AmoCRM.</summary>
    public AmoCrmEmulator Crm { get; }

    /// <summary>Address of the page.</summary>
    public Uri Address => new(_page.Urls.First());

    /// <summary>Services of the bot.</summary>
    public IServiceProvider Bot => _bot.Services;

    /// <summary>Starts all of it; what an earlier run left in the data folder goes on.</summary>
    /// <exception cref="IOException">The port is taken, or the folder can't be written.</exception>
    public static async Task<PlaygroundRun> Start(PlaygroundOptions options)
    {
        Directory.CreateDirectory(options.Data);
        var emulator = await BotApiEmulator.StartAsync(new EmulatorOptions
        {
            PublishEvents = true,
            FilesFolder = Path.Combine(options.Data, "files"),
            GroupTitle = "SmartHeart · команда",
        });
        var crm = await AmoCrmEmulator.StartAsync(CrmEvents.Options(emulator.World.Events!));
        var keeper = new WorldKeeper(emulator.World, Path.Combine(options.Data, "telegram.json"));
        var crmKeeper = new WorldKeeper(crm.Account, Path.Combine(options.Data, "amocrm.json"));
        var isNew = !await keeper.Load();
        var isNewCrm = !await crmKeeper.Load();
        var settings = Settings(emulator, crm, options);
        var bot = HostApp.Build(settings);
        var faults = await HostRun.Prepare(bot, migrated: () => options.Samples && isNew ? Fill(bot, settings, emulator, isNewCrm ? crm : null) : Task.CompletedTask);
        if (faults.Count > 0) throw new IOException(string.Join(Environment.NewLine, faults));
        await bot.StartAsync();

        var page = Page(options.Port, emulator, crm);
        await page.StartAsync();
        keeper.Start();
        crmKeeper.Start();
        return new PlaygroundRun(emulator, crm, [keeper, crmKeeper], page, bot);
    }

    /// <summary>Ends when the process is told to stop, or the bot gives up.</summary>
    public Task Wait() => _bot.WaitForShutdownAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _page.DisposeAsync();
        await _bot.StopAsync();
        await _bot.DisposeAsync();
        foreach (var keeper in _keepers) await keeper.DisposeAsync();
        await Crm.DisposeAsync();
        await Emulator.DisposeAsync();
    }

    private static Task Fill(WebApplication bot, HostSettings settings, BotApiEmulator emulator, AmoCrmEmulator? crm) =>
        Samples.Samples.Write(settings.Database, bot.Services.GetRequiredService<IPolicy>(), emulator.World, crm?.Account);

    /// <summary>The same settings that a real installation has, read by the same code.</summary>
    private static HostSettings Settings(BotApiEmulator emulator, AmoCrmEmulator crm, PlaygroundOptions options)
    {
        var group = emulator.World.Group;
        string Topic(string name) => $"{group.Topics.Single(t => t.Name == name).Id}";
        var listen = $"http://127.0.0.1:{FreePort()}";
        var values = new Dictionary<string, string>
        {
            ["BOT_TOKEN"] = emulator.Token,
            ["BOT_API_URL"] = emulator.BaseUrl,
            ["ADMIN_GROUP_ID"] = $"{group.Id}",
            ["MAIN_TOPIC_ID"] = Topic("main"),
            ["MAILING_TOPIC_ID"] = Topic("mailings"),
            ["EVENTS_TOPIC_ID"] = Topic("events"),
            ["HTTP_URL"] = listen,
            ["DB_CONNECTION"] = Path.Combine(options.Data, "smartheart.db"),
            ["AMOCRM_URL"] = crm.BaseAddress.ToString(),
            ["AMOCRM_ACCESS_TOKEN"] = crm.Token,
            ["AMOCRM_PIPELINE_ID"] = $"{crm.PipelineId}",
            ["AMOCRM_WEBHOOK_URL"] = $"{listen}/amocrm",
            ["AMOCRM_WEBHOOK_SECRET"] = Convert.ToHexString(RandomNumberGenerator.GetBytes(16)),
            ["POLICY_URL"] = "https://example.org/privacy",
            // Whoever tries it at night must not think that mailings hang.
            ["QUIET_HOURS"] = "off",
            ["LOG_LEVEL"] = Environment.GetEnvironmentVariable("LOG_LEVEL") ?? "Information",
        };
        var settings = HostSettings.Read(values.GetValueOrDefault, out var faults);
        return faults.Count == 0 ? settings : throw new InvalidOperationException(string.Join(Environment.NewLine, faults));
    }

    /// <summary>Known before the bot listens: at its start it registers its address with the CRM, as a real one does.</summary>
    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static WebApplication Page(int port, BotApiEmulator emulator, AmoCrmEmulator crm)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var page = builder.Build();
        var files = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        page.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        page.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = c => c.Context.Response.Headers.CacheControl = "no-cache" });
        page.MapPlaygroundApi(emulator, crm);
        return page;
    }
}
