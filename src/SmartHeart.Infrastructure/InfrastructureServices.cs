using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Audit;
using SmartHeart.Infrastructure.Content;
using SmartHeart.Infrastructure.Conversations;
using SmartHeart.Infrastructure.Inbox;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Sqlite;
using SmartHeart.Infrastructure.Persistence.SqlServer;
using SmartHeart.Infrastructure.Persistence.Writing;
using SmartHeart.Infrastructure.Users;

namespace SmartHeart.Infrastructure;

/// <summary>Registers the outer side of the ports.</summary>
public static class InfrastructureServices
{
    /// <summary>
    /// Adds the database of the options with repositories, reads and stores. <see cref="DatabaseMigrator"/> must have run before anything is used.
    /// Handlers of the outbox are added by <see cref="OutboxServices.AddOutboxHandler{TMessage,THandler}"/>.
    /// </summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, DatabaseOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<OutboxPolicy>();
        services.AddSingleton(options);
        services.AddSingleton<OutboxSignals>();
        services.AddDbContextPool<SmartHeartDbContext>(builder => Database.Configure(builder, options));
        services.AddSingleton<DatabaseMigrator>();
        if (options.Provider == DatabaseProvider.Sqlite)
            services.AddSingleton<IWriter, SqliteWriter>().AddSingleton<Statements, SqliteStatements>();
        else
            services.AddSingleton<IWriter, SqlServerWriter>().AddSingleton<Statements, SqlServerStatements>();
        return services.AddPorts().AddRepositories();
    }

    private static IServiceCollection AddPorts(this IServiceCollection services)
    {
        services.AddScoped<UnitOfWork>();
        services.AddScoped<IUnitOfWork>(provider => provider.GetRequiredService<UnitOfWork>());
        services.AddScoped<IOutbox, TransactionalOutbox>();
        services.AddScoped<IInbox, DatabaseInbox>();
        services.AddScoped<IConversationStore, ConversationStore>();
        services.AddScoped<ISessions, Sessions>();
        return services;
    }

    private static IServiceCollection AddRepositories(this IServiceCollection services)
    {
        services.AddScoped<IUserRepository, UserRepository>();
        services.AddScoped<IContentRepository, ContentRepository>();
        services.AddScoped<ICategoryRepository, CategoryRepository>();
        services.AddScoped<IStoredFileRepository, StoredFileRepository>();
        services.AddScoped<IViewLog, ViewLog>();
        services.AddScoped<ManagedContentReads>();
        services.AddScoped<IContentReads, ContentReads>();
        services.AddScoped<IUserReads, UserReads>();
        services.AddScoped<IAuditLog, AuditLog>();
        return services;
    }
}
