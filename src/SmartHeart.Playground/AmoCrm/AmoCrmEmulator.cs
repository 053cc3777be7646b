using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>
/// The part of AmoCRM's API v4 that SmartHeart uses, on 127.0.0.1 with a small account behind it: for tests and the Playground.
/// It is strict on shapes and refuses as AmoCRM does (https://www.amocrm.ru/developers/content/crm_platform/api-reference).
/// </summary>
public sealed class AmoCrmEmulator : IAsyncDisposable
{
    private readonly AmoCrmOptions _options;
    private readonly CrmApplication _application;
    private readonly CrmHooks _hooks;
    private KestrelServer? _server;
    private int _port;

    private AmoCrmEmulator(AmoCrmOptions options)
    {
        _options = options;
        _port = options.Port;
        Account = new CrmAccount(options);
        Rates = new CrmRates(options);
        Record = new CrmRecord(options.RecordSize);
        _hooks = new CrmHooks(options, Account);
        _application = new CrmApplication(this, new CrmTokens(options), options);
    }

    /// <summary>What AMOCRM_URL takes.</summary>
    public Uri BaseAddress => new($"http://127.0.0.1:{_port}");

    /// <summary>What AMOCRM_ACCESS_TOKEN takes: a long-lived token.</summary>
    public string Token => _options.Token;

    /// <summary>What AMOCRM_PIPELINE_ID takes: the main pipeline.</summary>
    public long PipelineId => _options.Pipelines[0].Id;

    public long AccountId => _options.AccountId;

    public CrmAccount Account { get; }

    public CrmFaultPlan Faults { get; } = new();

    public CrmRates Rates { get; }

    /// <summary>Every request in its order.</summary>
    public CrmRecord Record { get; }

    /// <summary>The newest webhook deliveries, tries that failed among them; oldest first.</summary>
    public IReadOnlyList<CrmDelivery> Deliveries => _hooks.Deliveries;

    /// <summary>Whether nobody listens.</summary>
    public bool IsDown => _server is null;

    /// <summary>What <see cref="CrmFault.Endpoint"/> may name.</summary>
    public static IReadOnlyList<string> Endpoints => CrmRouting.Endpoints;

    public static async Task<AmoCrmEmulator> StartAsync(AmoCrmOptions? options = null, CancellationToken cancellationToken = default)
    {
        var emulator = new AmoCrmEmulator(options ?? new AmoCrmOptions());
        await emulator.ComeBackAsync(cancellationToken);
        return emulator;
    }

    /// <summary>Moves a lead, as a manager would; registered webhooks hear of it.</summary>
    /// <exception cref="KeyNotFoundException">There is no such lead or status.</exception>
    public void SetStatus(long leadId, long statusId) => Account.SetStatus(leadId, statusId);

    /// <summary>Deletes a lead, as a manager would; registered webhooks hear of it.</summary>
    /// <exception cref="KeyNotFoundException">There is no such lead.</exception>
    public void DeleteLead(long leadId) => Account.DeleteLead(leadId);

    /// <summary>Registers an address for changed statuses, as one would by hand in AmoCRM's settings.</summary>
    public void Subscribe(Uri destination) => Account.Subscribe(destination.AbsoluteUri, ["status_lead"]);

    /// <summary>Cuts all connections and refuses new ones. The account goes on.</summary>
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
        _hooks.Dispose();
    }
}
