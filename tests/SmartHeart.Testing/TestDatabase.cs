using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Infrastructure;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Testing;

/// <summary>A migrated, empty database that nobody else uses. SQLite's are copies of one that is made once a process.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>Connection string of the server to test with; without it tests of SQL Server are skipped.</summary>
    public const string ServerVariable = "SMARTHEART_TEST_SQLSERVER";

    private static readonly Lazy<Task<string>> Template = new(MakeTemplate);
    private readonly bool _stays;

    private TestDatabase(DatabaseOptions options, bool stays = false) => (Options, _stays) = (options, stays);

    /// <summary>Where it is.</summary>
    public DatabaseOptions Options { get; }

    /// <summary>Why the provider can't be tested here; null when it can.</summary>
    public static string? WhyNot(DatabaseProvider provider) =>
        provider == DatabaseProvider.Sqlite || Environment.GetEnvironmentVariable(ServerVariable) is { Length: > 0 }
            ? null
            : $"Set {ServerVariable} to the connection string of a SQL Server to run this.";

    /// <summary>Makes one.</summary>
    public static async Task<TestDatabase> Create(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        if (provider == DatabaseProvider.Sqlite)
        {
            var file = NewFile();
            File.Copy(await Template.Value, file);
            return new(OptionsOf(file));
        }

        var server = new SqlConnectionStringBuilder(Environment.GetEnvironmentVariable(ServerVariable)) { InitialCatalog = $"SmartHeart_{Guid.NewGuid():N}" };
        var database = new TestDatabase(new DatabaseOptions(provider, server.ConnectionString));
        await Migrate(database.Options);
        return database;
    }

    /// <summary>One that is there already.</summary>
    /// <param name="file">A SQLite file.</param>
    /// <param name="stays">False: its folder is deleted afterwards.</param>
    public static TestDatabase Over(string file, bool stays) => new(OptionsOf(file), stays);

    /// <summary>A path for a database file that does not exist yet.</summary>
    public static string NewFile() => Path.Combine(Directory.CreateTempSubdirectory("smartheart-").FullName, "test.db");

    /// <summary>Options for a SQLite file.</summary>
    public static DatabaseOptions OptionsOf(string file) => new(DatabaseProvider.Sqlite, $"Data Source={file}");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_stays) return;

        if (Options.Provider == DatabaseProvider.Sqlite)
        {
            await using var connection = new SqliteConnection(Options.ConnectionString);
            SqliteConnection.ClearPool(connection);
            Directory.Delete(Path.GetDirectoryName(connection.DataSource)!, recursive: true);
            return;
        }

        var builder = new DbContextOptionsBuilder<SmartHeartDbContext>();
        Database.Configure(builder, Options);
        await using var context = new SmartHeartDbContext(builder.Options);
        await context.Database.EnsureDeletedAsync();
    }

    private static async Task<string> MakeTemplate()
    {
        var file = NewFile();
        await Migrate(OptionsOf(file));
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync();
        return file;
    }

    private static async Task Migrate(DatabaseOptions options)
    {
        await using var services = new ServiceCollection().AddLogging().AddInfrastructure(options).BuildServiceProvider();
        await services.GetRequiredService<DatabaseMigrator>().Migrate(CancellationToken.None);
    }
}
