using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SmartHeart.Infrastructure.Persistence;

/// <summary>Brings the database to the version of the code, and makes it if there is none. Runs once, before anything else uses the database.</summary>
public sealed partial class DatabaseMigrator(IServiceScopeFactory scopes, DatabaseOptions options, ILogger<DatabaseMigrator> logger)
{
    /// <summary>Creates or migrates; only looks when the version is right.</summary>
    /// <exception cref="DatabaseUnavailableException">The place can't be written or the server does not answer; the message says which and why.</exception>
    public async Task Migrate(CancellationToken cancellationToken)
    {
        try
        {
            PrepareFolder();
            await using var scope = scopes.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<SmartHeartDbContext>();
            if (!await IsCurrent(context, cancellationToken))
                await BringUpToDate(context, cancellationToken);
            if (options.Provider == DatabaseProvider.Sqlite)
            {
                // A property of the file, and a copy may have lost it. With a write-ahead log readers never wait for the writer.
                await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
                // What was erased may still stand in the log of the last run.
                await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
            }
        }
        catch (SqliteException error)
        {
            throw new DatabaseUnavailableException($"The database {Database.FileOf(options.ConnectionString)} can't be opened: {error.Message}", error);
        }
        catch (SqlException error)
        {
            throw new DatabaseUnavailableException($"The database server {ServerOf(options.ConnectionString)} can't be used: {FirstLine(error)}", error);
        }
        catch (ArgumentException error)
        {
            // Its message may repeat parts of the connection string.
            throw new DatabaseUnavailableException("The connection string of the database can't be read: it needs Name=value pairs", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseUnavailableException($"The folder of the database can't be written: {FirstLine(error)}", error);
        }
    }

    private async Task BringUpToDate(SmartHeartDbContext context, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        await context.Database.MigrateAsync(cancellationToken);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        LogMigrated(logger, seconds);
    }

    private void PrepareFolder()
    {
        if (options.Provider == DatabaseProvider.Sqlite && Database.FileOf(options.ConnectionString) is { } file)
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    }

    // Comparing one row is cheap; MigrateAsync takes a lock and builds the model of every migration.
    private async Task<bool> IsCurrent(SmartHeartDbContext context, CancellationToken cancellationToken)
    {
        if (options.Provider == DatabaseProvider.Sqlite && !File.Exists(Database.FileOf(options.ConnectionString)))
            return false;
        try
        {
            var applied = await context.Database
                .SqlQueryRaw<string>("SELECT MAX(\"MigrationId\") AS \"Value\" FROM \"__EFMigrationsHistory\"")
                .ToListAsync(cancellationToken);
            return applied is [{ } last] && last == context.Database.GetMigrations().Last();
        }
        catch (DbException)
        {
            // No such table, or no such database yet: migrating tells what is wrong if that is not all.
            return false;
        }
    }

    private static string ServerOf(string connectionString) => new SqlConnectionStringBuilder(connectionString).DataSource;

    private static string FirstLine(Exception error) => error.Message.Split('\n', 2)[0].Trim();

    [LoggerMessage(Level = LogLevel.Information, Message = "Database brought up to date in {Seconds:0.0} s")]
    private static partial void LogMigrated(ILogger logger, double seconds);
}
