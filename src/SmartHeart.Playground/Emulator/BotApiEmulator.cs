using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace SmartHeart.Playground.Emulator;

/// <summary>
/// A Bot API server on 127.0.0.1 with a small Telegram behind it: for tests, load and the Playground.
/// It refuses what Telegram refuses, in Telegram's words (https://core.telegram.org/bots/api).
/// </summary>
public sealed class BotApiEmulator : IAsyncDisposable
{
    private readonly EmulatorOptions _options;
    private readonly ApiApplication _application;
    private KestrelServer? _server;
    private int _port;

    private BotApiEmulator(EmulatorOptions options)
    {
        _options = options;
        _port = options.Port;
        var methods = new MethodTable();
        World = new World(options);
        Journal = new Journal(methods, options.JournalSize);
        Limits = new RateLimits(options.Clock);
        _application = new ApiApplication(this, methods, options);
    }

    /// <summary>Without a slash at the end; what BOT_API_URL takes.</summary>
    public string BaseUrl => $"http://127.0.0.1:{_port}";

    public string Token => _options.Token;

    public World World { get; }

    public FaultPlan Faults { get; } = new();

    public RateLimits Limits { get; }

    public Journal Journal { get; }

    public static async Task<BotApiEmulator> StartAsync(EmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        var emulator = new BotApiEmulator(options ?? new EmulatorOptions());
        await emulator.ComeBackAsync(cancellationToken);
        return emulator;
    }

    /// <summary>Cuts all connections and refuses new ones. The world goes on.</summary>
    public async Task GoDownAsync()
    {
        if (_server is not { } server) return;
        _server = null;
        // Cancelled from the start: what is in hand is cut off instead of waited for.
        await server.StopAsync(new CancellationToken(canceled: true));
        server.Dispose();
    }

    /// <summary>Listens again, on the same port.</summary>
    public async Task ComeBackAsync(CancellationToken cancellationToken = default)
    {
        if (_server is not null) return;
        var kestrel = new KestrelServerOptions { AddServerHeader = false };
        kestrel.Listen(IPAddress.Loopback, _port);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var server = new KestrelServer(Options.Create(kestrel), transport, NullLoggerFactory.Instance);
        await server.StartAsync(_application, cancellationToken);
        _port = new Uri(server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First()).Port;
        _server = server;
    }

    public async ValueTask DisposeAsync()
    {
        await GoDownAsync();
        World.Updates.SetWebhook("", null, 0, dropPending: false);
    }
}
