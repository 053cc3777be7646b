using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Infrastructure.Mailings;
using SmartHeart.Infrastructure.Mailings.Ledger;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>One of several hosts on one database: a worker with a ledger of its own. May fall asleep in the middle of anything, as a machine that hangs.</summary>
internal sealed class SendingHost : IAsyncDisposable
{
    private readonly MailingWorker _worker;
    private readonly OutboxSignals _signals = new();
    private readonly SleepyLedger _ledger;
    private volatile TaskCompletionSource _awake = Closed();
    private volatile TaskCompletionSource _looking = Closed();
    private int _sent;
    private int _settled;
    private int _sleepAt;

    /// <param name="app">Whose database it is.</param>
    /// <param name="telegram">What it sends to.</param>
    public SendingHost(TestApp app, ChancyTelegram telegram)
    {
        Wake();
        _ledger = new SleepyLedger(this, ActivatorUtilities.CreateInstance<DeliveryLedger>(app.Services));
        var (policy, commands) = (app.Services.GetRequiredService<MailingPolicy>(), app.Services.GetRequiredService<IOwnCommands>());
        var pump = new MailingPump(_ledger, new SleepyTelegram(this, telegram), policy, commands, app.Time, NullLogger<MailingPump>.Instance);
        _worker = new MailingWorker(_ledger, pump, new NoBoard(), _signals, policy, app.Time, NullLogger<MailingWorker>.Instance);
    }

    /// <summary>Messages that it began to send.</summary>
    public int Sent => Volatile.Read(ref _sent);

    /// <summary>Whether of everything it began to send it is written down what became of it.</summary>
    public bool HasSettled => Volatile.Read(ref _settled) == Sent;

    public bool IsAsleep => !_awake.Task.IsCompleted;

    /// <summary>Its claims that found nobody.</summary>
    public int InVain => _ledger.InVain;

    /// <summary>How often it has asked whether it may send.</summary>
    public int Asked => _ledger.Asked;

    public Task Start() => _worker.StartAsync(default);

    public Task Stop() => _worker.StopAsync(default);

    /// <summary>It falls asleep with message number <paramref name="message"/>, counted from 1.</summary>
    public void SleepAt(int message) => Volatile.Write(ref _sleepAt, message);

    public void Wake()
    {
        WakeSending();
        _looking.TrySetResult();
    }

    /// <summary>What it was sending goes on, before it looks whether it may.</summary>
    public void WakeSending() => _awake.TrySetResult();

    /// <summary>Has it look for work, and returns when it knows whether it may.</summary>
    public async Task Look()
    {
        var before = Asked;
        _signals.For(MailingSignal.Name).Set();
        await Until(() => Asked > before, "a look for work");
    }

    public static async Task Until(Func<bool> isSo, string what)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            if (tries == 6000) throw new TimeoutException($"It did not come: {what}.");
            await Task.Delay(10);
        }
    }

    public async ValueTask DisposeAsync()
    {
        SleepAt(0);
        Wake();
        await Stop();
        _worker.Dispose();
    }

    private static TaskCompletionSource Closed() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Task Awake() => _awake.Task;

    private void Count()
    {
        if (Interlocked.Increment(ref _sent) == Volatile.Read(ref _sleepAt)) (_looking, _awake) = (Closed(), Closed());
    }

    private sealed class SleepyLedger(SendingHost host, IDeliveryLedger inner) : LedgerAround(inner)
    {
        private int _inVain;
        private int _asked;

        public int InVain => Volatile.Read(ref _inVain);

        public int Asked => Volatile.Read(ref _asked);

        public override async Task<Claim> Claim(int mailingId, int most, CancellationToken cancellationToken)
        {
            await host.Awake();
            var claim = await base.Claim(mailingId, most, cancellationToken);
            if (claim.Looked == 0) Interlocked.Increment(ref _inVain);
            return claim;
        }

        public override async Task Settle(int mailingId, IReadOnlyList<Settlement> settlements, CancellationToken cancellationToken)
        {
            await host.Awake();
            await base.Settle(mailingId, settlements, cancellationToken);
            Interlocked.Add(ref host._settled, settlements.Count);
        }

        public override async Task<bool> IsSender(CancellationToken cancellationToken)
        {
            await host._looking.Task;
            var may = await base.IsSender(cancellationToken);
            Interlocked.Increment(ref _asked);
            return may;
        }
    }

    private sealed class SleepyTelegram(SendingHost host, ChancyTelegram inner) : IBroadcaster
    {
        public ValueTask<int> Room(int messages, int most, CancellationToken cancellationToken) => inner.Room(messages, most, cancellationToken);

        public IParcel Pack(MailingToSend mailing) => inner.Pack(mailing);

        public async Task<ParcelDelivery> Send(IParcel parcel, long telegramId, string? language, CancellationToken cancellationToken)
        {
            host.Count();
            // Half of them arrive before it wakes, half after.
            if (telegramId % 2 == 0) await host.Awake();
            var delivery = await inner.Send(parcel, telegramId, language, cancellationToken);
            await host.Awake();
            return delivery;
        }

        public Task<Delivery> Rewrite(IParcel parcel, long telegramId, string? language, int messageId, CancellationToken cancellationToken) =>
            inner.Rewrite(parcel, telegramId, language, messageId, cancellationToken);

        public Task<Delivery> Remove(long telegramId, IReadOnlyList<int> messageIds, CancellationToken cancellationToken) =>
            inner.Remove(telegramId, messageIds, cancellationToken);
    }

    private sealed class NoBoard : IMailingBoard
    {
        public Task Show(int mailingId, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
