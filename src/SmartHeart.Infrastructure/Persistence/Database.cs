using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Infrastructure.Persistence.Sqlite;

namespace SmartHeart.Infrastructure.Persistence;

/// <summary>How contexts reach the database; also used by the design-time factories of the migrations projects.</summary>
public static class Database
{
    private const string SqliteMigrations = "SmartHeart.Migrations.Sqlite";
    private const string SqlServerMigrations = "SmartHeart.Migrations.SqlServer";
    private const int LockTimeoutSeconds = 5;

    /// <summary>Points the context at the database of the options.</summary>
    public static void Configure(DbContextOptionsBuilder builder, DatabaseOptions options)
    {
        // A context belongs to one scope and a scope to one update, so EF's own guard against sharing is left out.
        builder.EnableThreadSafetyChecks(false);
        builder.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        if (options.Provider == DatabaseProvider.SqlServer)
        {
            builder.UseSqlServer(options.ConnectionString, server => server.MigrationsAssembly(SqlServerMigrations));
            return;
        }

        builder.UseSqlite(options.ConnectionString, sqlite => sqlite.MigrationsAssembly(SqliteMigrations).CommandTimeout(LockTimeoutSeconds));
        builder.AddInterceptors(new SqliteConnectionInterceptor(options.ConnectionString));
    }

    /// <summary>The file of a SQLite connection string; null for a database in memory.</summary>
    internal static string? FileOf(string connectionString)
    {
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        return file.Length == 0 || file == ":memory:" ? null : Path.GetFullPath(file);
    }
}
