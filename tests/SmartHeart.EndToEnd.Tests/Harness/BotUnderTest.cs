using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Users;
using SmartHeart.Host;
using SmartHeart.Host.Configuration;
using SmartHeart.Infrastructure.Inbox;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>The whole bot as it runs in production, in this process, against an emulated Telegram over HTTP. Can be stopped and started again on its data.</summary>
internal sealed class BotUnderTest : IAsyncDisposable
{
    private readonly BotSetup _setup;
    private readonly Installation _installation;
    private WebApplication? _app;

    private BotUnderTest(BotSetup setup, Installation installation) => (_setup, _installation) = (setup, installation);

    public BotApiEmulator Telegram => _installation.Telegram;

    public World World => Telegram.World;

    public LogKeeper Log { get; } = new();

    /// <summary>Where the bot's own web server listens.</summary>
    public Uri Address => new(_app!.Urls.First());

    public static async Task<BotUnderTest> StartAsync(BotSetup? setup = null)
    {
        setup ??= new BotSetup();
        var bot = new BotUnderTest(setup, await Installation.PrepareAsync(setup));
        try
        {
            await bot.StartAsync();
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the bot on the data that an earlier run left.</summary>
    public async Task StartAsync()
    {
        var settings = HostSettings.Read(_installation.Variables.GetValueOrDefault, out var faults);
        faults.ShouldBeEmpty();
        var app = HostApp.Build(settings with { Bot = _setup.Options(settings.Bot) }, services =>
        {
            services.RemoveAll<ILoggerProvider>();
            services.AddSingleton<ILoggerProvider>(Log);
            _setup.Services(services);
        });
        _app = app;
        (await HostRun.Prepare(app)).ShouldBeEmpty();
        await app.StartAsync();
    }

    /// <summary>An orderly stop, as on SIGTERM.</summary>
    public async Task StopAsync()
    {
        if (_app is not { } app) return;
        _app = null;
        await app.StopAsync();
        await app.DisposeAsync();
    }

    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    /// <summary>The database's file.</summary>
    public string Database => _installation.Variables["DB_CONNECTION"];

    /// <summary>Somebody with a private chat who has never written.</summary>
    public Dialog Newcomer(string name = "Анна", string language = "ru", string? username = null) =>
        At(World.AddPerson(name, username: username, language: language, phone: "79161234567"), null, language);

    /// <summary>Somebody who has agreed to the policy, wants no mailings and stands before the invitation to fill a profile.</summary>
    public async Task<Dialog> ReaderAsync(string name = "Анна", string language = "ru")
    {
        var reader = Newcomer(name, language);
        reader.Starts();
        await reader.Sees("consent.personal_data");
        await reader.Press("consent.yes");
        await reader.Sees("consent.advertising");
        await reader.Press("consent.advertising_no");
        await reader.Sees("profile.invitation");
        return reader;
    }

    /// <summary>Somebody of the group, at one of its topics.</summary>
    public Dialog Admin(string name = "Борис", Role role = Role.Administrator, string topic = "main") =>
        At(World.AddPerson(name, role: role), World.Group.Topic(topic));

    /// <summary>A person at another place than usual.</summary>
    public Dialog At(Person person, Place? place, string language = "ru") => new(World, person, place, language, Describe);

    /// <summary>Reads the bot's database.</summary>
    public async Task<T> Read<T>(Func<SmartHeartDbContext, Task<T>> read)
    {
        await using var scope = _app!.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<SmartHeartDbContext>());
    }

    public Task<Reachability> ReachabilityOf(Dialog dialog) =>
        Read(database => database.Set<User>().Where(user => user.TelegramId == dialog.Person.Id).Select(user => user.Reachability).SingleAsync());

    /// <summary>What was denied to a person, oldest first; waits for so many: nobody is answered, so nothing else tells when it is written.</summary>
    public async Task<List<string?>> DeniedTo(long personId, int count = 1)
    {
        List<string?> denied = [];
        await UntilAsync(async () => (denied = await DeniedSoFar(personId)).Count >= count, $"{count} denied");
        return denied;
    }

    /// <summary>What was denied to a person until now.</summary>
    public Task<List<string?>> DeniedSoFar(long personId) => Read(database =>
        database.Set<AuditEntry>().Where(entry => entry.Denied && entry.ActorTelegramId == personId).OrderBy(entry => entry.Id).Select(entry => entry.Subject).ToListAsync());

    /// <summary>Waits until all updates so far are confirmed to Telegram.</summary>
    public Task ConfirmedAsync() => UntilAsync(() => World.Updates.Count == 0, "all updates confirmed");

    /// <summary>
    /// Waits until no update is in hand. What is seen is not the end of it: questions that were answered are taken away after that, what Telegram refused is noted,
    /// and the emulator's journal gets its line.
    /// </summary>
    public async Task FinishedAsync()
    {
        await ConfirmedAsync();
        await UntilAsync(async () => await Read(database => database.Set<InboxEntry>().CountAsync(entry => entry.State < InboxState.Done)) == 0, "an end of all updates");
    }

    /// <summary>Waits until the feed has told all there was.</summary>
    public Task QuietAsync() => UntilAsync(async () => await Read(database => database.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM Outbox").SingleAsync()) == 0, "an empty outbox");

    /// <summary>Waits until the bot logs a line with these words.</summary>
    public Task LoggedAsync(string words) => UntilAsync(() => Log.Lines().Any(line => line.Contains(words, StringComparison.Ordinal)), $"a log line «{words}»");

    /// <summary>Waits for a request of the bot.</summary>
    public async Task<JournalEntry> JournalledAsync(Func<JournalEntry, bool> fits)
    {
        await UntilAsync(() => Telegram.Journal.Entries.Any(fits), "a request");
        return Telegram.Journal.Entries.First(fits);
    }

    /// <summary>Looks again and again, for what tells nobody that it happened.</summary>
    public Task UntilAsync(Func<bool> holds, string what) => Eventually.UntilAsync(holds, what, Describe);

    /// <inheritdoc cref="UntilAsync(Func{bool}, string)"/>
    public Task UntilAsync(Func<Task<bool>> holds, string what) => Eventually.UntilAsync(holds, what, Describe);

    /// <summary>Waits until what is looked at is as it should be.</summary>
    public Task UntilAsync<T>(Func<Task<T>> look, Func<T, bool> holds, string what) => UntilAsync(async () => holds(await look()), what);

    /// <summary>What may explain a failure: warnings of the bot and requests that were refused.</summary>
    public string Describe()
    {
        var refused = Telegram.Journal.Entries.Where(entry => !entry.Ok).TakeLast(5).Select(entry => $"{entry.Method}: {entry.Code} {entry.Description} ({entry.Parameters})");
        return string.Join('\n', [$"Waiting updates: {World.Updates.Count}. Log:", .. Log.Lines(LogLevel.Warning).TakeLast(5), "Refused:", .. refused]);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _installation.DisposeAsync();
    }
}
