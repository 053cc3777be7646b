using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Common;
using SmartHeart.Infrastructure;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Testing;

/// <summary>The real use cases on a real, empty database. Only the outside world is replaced: clock, policy, Telegram.</summary>
public sealed class TestApp : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    private TestApp(TestDatabase database, Action<IServiceCollection>? configure)
    {
        _database = database;
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IPolicy>(Policy)
            .AddSingleton<ICrm>(Crm)
            .AddSingleton<IMessageSender>(Sender)
            .AddSingleton<IFileProbe>(Files)
            .AddApplication()
            .AddInfrastructure(database.Options);
        configure?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    /// <summary>The clock.</summary>
    public ManualTime Time { get; } = new();

    /// <summary>The policy.</summary>
    public TestPolicy Policy { get; } = new();

    /// <summary>The CRM.</summary>
    public TestCrm Crm { get; } = new();

    /// <summary>What the bot would have sent by itself.</summary>
    public TestSender Sender { get; } = new();

    /// <summary>What Telegram knows of files.</summary>
    public TestFileProbe Files { get; } = new();

    /// <summary>The container.</summary>
    public IServiceProvider Services => _services;

    /// <summary>Where its database is.</summary>
    public DatabaseOptions Database => _database.Options;

    /// <summary>Starts one on a new database.</summary>
    /// <param name="configure">Adds to the container, or replaces in it.</param>
    /// <param name="provider">The kind of database.</param>
    public static async Task<TestApp> Start(Action<IServiceCollection>? configure = null, DatabaseProvider provider = DatabaseProvider.Sqlite) =>
        new(await TestDatabase.Create(provider), configure);

    /// <summary>Starts one on a SQLite file that is there already; <paramref name="stays"/>: it is not deleted afterwards.</summary>
    public static TestApp Over(string file, bool stays) => new(TestDatabase.Over(file, stays), null);

    /// <summary>Sends a request through the whole pipeline, in a scope of its own as every update has.</summary>
    public Task<Result<T>> Send<T>(IRequest<Result<T>> request, TestActor actor) => InScope(async scope =>
    {
        await Announce(scope, actor);
        return await scope.GetRequiredService<ISender>().Send(request);
    });

    /// <summary>Uses services in a scope of their own.</summary>
    public async Task<T> InScope<T>(Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = _services.CreateAsyncScope();
        return await use(scope.ServiceProvider);
    }

    /// <summary>Uses services in a scope of their own.</summary>
    public async Task InScope(Func<IServiceProvider, Task> use)
    {
        await using var scope = _services.CreateAsyncScope();
        await use(scope.ServiceProvider);
    }

    /// <summary>Looks into the database.</summary>
    public Task<T> Read<T>(Func<SmartHeartDbContext, Task<T>> read) =>
        InScope(scope => read(scope.GetRequiredService<SmartHeartDbContext>()));

    /// <summary>All rows of a kind, by whatever order the database has.</summary>
    public Task<List<T>> All<T>()
        where T : class => Read(context => context.Set<T>().ToListAsync());

    /// <summary>Adds rows as they are, past the use cases.</summary>
    public Task Add(params object[] entities) => InScope(async scope =>
    {
        scope.GetRequiredService<SmartHeartDbContext>().AddRange(entities);
        await scope.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
    });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task Announce(IServiceProvider scope, TestActor actor)
    {
        var session = actor.Role == Role.User
            ? (await scope.GetRequiredService<ISessions>().Load(new(actor.TelegramId, 0, actor.TelegramId), CancellationToken.None)).User
            : null;
        scope.GetRequiredService<Actor>().Set(
            actor.Role, actor.TelegramId, session?.UserId, session?.ConsentVersion == Policy.Version,
            session?.Language ?? actor.Language, actor.DisplayName, actor.Username);
    }
}
