using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Audiences;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Statistics;
using SmartHeart.Domain.Common;
using SmartHeart.Infrastructure.Conversations;
using SmartHeart.Infrastructure.Excel;
using SmartHeart.Infrastructure.Inbox;
using SmartHeart.Infrastructure.Mailings;
using SmartHeart.Infrastructure.Mailings.Audiences;
using SmartHeart.Infrastructure.Mailings.Ledger;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Sqlite;
using SmartHeart.Infrastructure.Persistence.SqlServer;
using SmartHeart.Infrastructure.Persistence.Writing;
using SmartHeart.Infrastructure.Scheduling;
using SmartHeart.Infrastructure.Search;
using SmartHeart.Infrastructure.Settings;
using SmartHeart.Infrastructure.Users;
using SmartHeart.Infrastructure.Users.Admin;

namespace SmartHeart.Infrastructure;

/// <summary>Registers the outer side of the ports.</summary>
public static class InfrastructureServices
{
    private static readonly Assembly[] Inner = [typeof(Entity).Assembly, typeof(IUnitOfWork).Assembly];

    /// <summary>
    /// Adds the database of the options with repositories, reads and stores. <see cref="DatabaseMigrator"/> must have run before anything is used.
    /// Handlers of the outbox live in other layers; <see cref="OutboxServices.AddOutboxLanes"/> opens a lane for each, last.
    /// </summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, DatabaseOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<OutboxPolicy>();
        services.AddSingleton(options);
        services.AddSingleton<OutboxSignals>();
        services.AddDbContextPool<SmartHeartDbContext>(builder => Database.Configure(builder, options));
        services.AddSingleton<DatabaseMigrator>().AddScoped<DatabaseProbe>();
        if (options.Provider == DatabaseProvider.Sqlite)
        {
            services.AddSingleton<IWriter, SqliteWriter>().AddSingleton<Statements, SqliteStatements>();
            services.AddSingleton<SearchDialect, SqliteSearch>().AddSingleton<LedgerDialect, SqliteLedger>();
        }
        else
        {
            services.AddSingleton<IWriter, SqlServerWriter>().AddSingleton<Statements, SqlServerStatements>();
            services.AddSingleton<SearchDialect, SqlServerSearch>().AddSingleton<LedgerDialect, SqlServerLedger>();
        }

        AddSettings(services);
        services.TryAddSingleton(new SpreadsheetLimits());
        services.AddHostedService<ForsakenWorkbooks>();
        services.AddSingleton<UserIndexing>().AddHostedService(provider => provider.GetRequiredService<UserIndexing>());
        services.TryAddSingleton<MailingPolicy>();
        services.TryAddSingleton<JournalPolicy>();
        services.TryAddSingleton<StatisticsPolicy>();
        services.AddSingleton<IOwnCommands, OwnCommands>();
        services.AddSingleton<IDeliveryLedger, DeliveryLedger>().AddSingleton<IFollowUp, MailingSignal>().AddSingleton<IAudienceCounts, AudienceCounts>();
        return services.AddPorts().AddRepositories().AddSearch();
    }

    /// <summary>The watch is the first hosted service: the others begin with what is set.</summary>
    private static void AddSettings(IServiceCollection services) => services
        .AddSingleton<CurrentSettings>()
        .AddSingleton<ISettings>(provider => provider.GetRequiredService<CurrentSettings>())
        .AddSingleton<IFollowUp>(provider => provider.GetRequiredService<CurrentSettings>())
        .AddSingleton<SettingsWatch>()
        .AddHostedService(provider => provider.GetRequiredService<SettingsWatch>());

    private static IServiceCollection AddPorts(this IServiceCollection services)
    {
        services.AddScoped<UnitOfWork>();
        services.AddScoped<IUnitOfWork>(provider => provider.GetRequiredService<UnitOfWork>());
        services.AddScoped<IOutbox, TransactionalOutbox>();
        services.AddScoped<OutboxProgress>();
        services.AddScoped<IOutboxProgress>(provider => provider.GetRequiredService<OutboxProgress>());
        services.AddScoped<IInbox, DatabaseInbox>();
        services.AddScoped<IConversationStore, ConversationStore>();
        services.AddScoped<ISessions, Sessions>();
        return services;
    }

    private static IServiceCollection AddSearch(this IServiceCollection services) => services
        .AddSingleton<SearchVocabulary>()
        .AddSingleton<IFollowUp>(provider => provider.GetRequiredService<SearchVocabulary>())
        .AddSingleton<SearchIndexing>()
        .AddHostedService(provider => provider.GetRequiredService<SearchIndexing>());

    /// <summary>Repositories, logs and reads are found: each is called like the interface that it keeps, without the I.</summary>
    private static IServiceCollection AddRepositories(this IServiceCollection services)
    {
        foreach (var store in typeof(InfrastructureServices).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            if (store.GetInterface($"I{store.Name}") is { } contract && Inner.Contains(contract.Assembly)) services.TryAddScoped(contract, store);
        }

        return services;
    }
}
