using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Mailings.Ledger;
using SmartHeart.Infrastructure.Persistence.Writing;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>A mailing to some people on a real database, sent by the real pump to a Telegram that answers as it is told.</summary>
internal sealed class PumpedMailing : IAsyncDisposable
{
    private readonly TestApp _app;

    private PumpedMailing(TestApp app, int id) => (_app, Id) = (app, id);

    public int Id { get; }

    public TestApp App => _app;

    public DateTimeOffset Now => _app.Time.GetUtcNow();

    public IDeliveryLedger Ledger => _app.Services.GetRequiredService<IDeliveryLedger>();

    public static async Task<PumpedMailing> Start(
        int people, ChancyTelegram telegram, MailingPolicy? policy = null, Func<IDeliveryLedger, IDeliveryLedger>? ledger = null, bool shared = false)
    {
        var app = await TestApp.Start(services =>
        {
            services.AddSingleton<IBroadcaster>(telegram).AddSingleton(Patient(policy ?? new MailingPolicy { InFlight = 8 }));
            if (shared) services.AddSingleton<LedgerDialect, SharedLedger>();
            if (ledger is null) return;
            var own = services.Last(service => service.ServiceType == typeof(IDeliveryLedger)).ImplementationType!;
            services.AddSingleton(own).AddSingleton(provider => ledger((IDeliveryLedger)provider.GetRequiredService(own)));
        });
        var now = app.Time.GetUtcNow();
        await app.Add([.. Enumerable.Range(1, people).Select(number => Subscriber(number, app.Policy.Version, now))]);
        var mailing = Mailing.Draft(new MailingContent([new MailingPart(null, Html: "Новости")]), Interests.News, now).Value;
        await app.Add(mailing);
        (await app.Send(new StartMailing(mailing.Id), TestActor.Admin())).IsOk.ShouldBeTrue();
        return new PumpedMailing(app, mailing.Id);
    }

    /// <summary>The clock runs a thousand times as fast: an answer that a busy machine brings late must not count as one that never came.</summary>
    private static MailingPolicy Patient(MailingPolicy policy) =>
        policy.Patience == new MailingPolicy().Patience ? policy with { Patience = TimeSpan.FromDays(1) } : policy;

    /// <summary>The recipients are in the ledger, and it runs.</summary>
    public async Task Prepare()
    {
        while (await Ledger.Prepare(Id, default)) await Task.Yield();
        await _app.Services.GetRequiredService<IOwnCommands>().Run(new NotePrepared(Id));
    }

    /// <summary>Lets the pump run until it has nothing to do; its pauses take no time.</summary>
    public Task Pump(CancellationToken stop = default) => Pump(TimeSpan.FromSeconds(1), stop);

    /// <param name="stride">So much time passes at once.</param>
    /// <param name="stop">Asks it to stop.</param>
    public async Task Pump(TimeSpan stride, CancellationToken stop = default)
    {
        var running = _app.Services.GetRequiredService<MailingPump>().Run(Id, stop);
        while (!running.IsCompleted)
        {
            _app.Time.Advance(stride);
            await Task.Delay(1, CancellationToken.None);
        }

        await running;
    }

    /// <summary>Lets the file grow to so many pages only, as a full disk does; null for those it has.</summary>
    public async Task LimitPages(long? pages)
    {
        var writer = _app.Services.GetRequiredService<IWriter>();
        var count = pages is null ? (await writer.Query(new Statement("PRAGMA page_count"), row => row.GetInt64(0), default))[0] : pages;
        await writer.Query(new Statement(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {count}")), row => row.GetInt64(0), default);
    }

    public Task<Mailing> Read() => _app.Read(context => context.Set<Mailing>().AsNoTracking().SingleAsync(mailing => mailing.Id == Id));

    public async Task<Dictionary<RecipientState, int>> Count() =>
        (await Rows()).GroupBy(row => row.State).ToDictionary(rows => rows.Key, rows => rows.Count());

    public Task<List<Recipient>> Rows() => _app.Read(context => context.Set<Recipient>().AsNoTracking().OrderBy(row => row.UserId).ToListAsync());

    public Task<List<Recipient>> Recipients() => _app.All<Recipient>();

    public async Task<bool> Does(Application.Common.Messaging.ICommand<Domain.Common.Done> command) => (await _app.Send(command, TestActor.Owner())).IsOk;

    /// <summary>The figures say what the rows say.</summary>
    public async Task AddsUp(string? about = null)
    {
        var counts = await Count();
        if ((await _app.All<MailingFigures>()).SingleOrDefault() is not { } figures)
        {
            // Stopped before the first of its recipients was written.
            counts.ShouldBeEmpty(about);
            return;
        }

        (figures.Total, figures.Sent, figures.Blocked, figures.Deactivated, figures.Failed, figures.Skipped, figures.Unknown).ShouldBe((
            counts.Values.Sum(), Of(RecipientState.Sent), Of(RecipientState.Blocked), Of(RecipientState.Deactivated), Of(RecipientState.Failed),
            Of(RecipientState.Skipped), Of(RecipientState.Unknown)), about);

        int Of(RecipientState state) => counts.GetValueOrDefault(state);
    }

    /// <summary>Recipients of a state wait again.</summary>
    public Task PutBack(RecipientState state) => _app.InScope(async scope =>
    {
        scope.GetRequiredService<IRecipientLog>().PutBack(Id, state);
        await scope.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
    });

    public async Task<IReadOnlySet<long>> WhoIs(RecipientState state) => (await _app.Read(context => context.Set<Recipient>()
        .Where(row => row.State == state).Join(context.Set<User>(), row => row.UserId, user => user.Id, (_, user) => user.TelegramId).ToListAsync())).ToHashSet();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static User Subscriber(int number, string version, DateTimeOffset now)
    {
        var user = User.Arrive(1000 + number, null, now);
        user.Decide(ConsentKind.PersonalData, true, version, now);
        user.Decide(ConsentKind.Advertising, true, version, now);
        return user;
    }
}
