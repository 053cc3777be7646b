using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Infrastructure;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Search;

namespace SmartHeart.Testing.Seeding;

/// <summary>Makes a SQLite database as a busy agency would have it after two years, in seconds a million rows.</summary>
public static class Seeder
{
    // Nobody else looks at the file meanwhile, and half a file is of no use: no journal, no syncing, a large cache.
    private const string Hasty = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -500000; PRAGMA threads = 2";

    /// <summary>Makes the file by our own migrations and fills it.</summary>
    /// <param name="file">A path where there is no file yet.</param>
    /// <param name="size">How much.</param>
    /// <param name="tell">Hears what is done, a line a step.</param>
    /// <returns>Rows by table.</returns>
    /// <exception cref="IOException">There is a file already.</exception>
    public static async Task<IReadOnlyDictionary<string, long>> Make(string file, SeedSize size, Action<string>? tell = null)
    {
        if (File.Exists(file))
            throw new IOException($"{file} is there already.");
        await Migrate(file);
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        var run = new SeedRun(connection, size);
        run.Execute(Hasty);
        var indexes = Indexes(connection);
        indexes.ForEach(index => run.Execute($"DROP INDEX \"{index.Name}\""));
        Step("people", () => new PeopleSeed(run).Write());
        Step("content", () => new ContentSeed(run).Write());
        Step("views", () => new ViewSeed(run).Write());
        Step("requests and registrations", () => new WishSeed(run).Write());
        Step("mailings", () => new MailingSeed(run).Write());
        Step("traffic", () => new TrafficSeed(run).Write());
        Step("the CRM", () => new CrmSeed(run).Write());
        Step("statistics", () => new StatisticsSeed(run).Write());
        // Sorted once when all is there, instead of a page here and a page there for every row.
        Step("indexes", () => indexes.ForEach(index => run.Execute(index.Sql)));
        run.Execute("PRAGMA journal_mode = WAL");
        await connection.CloseAsync();
        var started = Stopwatch.GetTimestamp();
        await Index(file);
        tell?.Invoke($"search: {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
        return run.Rows;

        void Step(string name, Action write)
        {
            var begun = Stopwatch.GetTimestamp();
            run.Execute("BEGIN");
            write();
            run.Execute("COMMIT");
            tell?.Invoke($"{name}: {Stopwatch.GetElapsedTime(begun).TotalSeconds:0.0} s");
        }
    }

    private static Task Migrate(string file) => Use(file, services => services.GetRequiredService<DatabaseMigrator>().Migrate(CancellationToken.None));

    // As the application does with items of before search.
    private static Task Index(string file) => Use(file, async services =>
    {
        while (await services.GetRequiredService<SearchIndexing>().RunOnce(CancellationToken.None) > 0)
        {
        }
    });

    private static async Task Use(string file, Func<IServiceProvider, Task> use)
    {
        var options = new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={file};Pooling=False");
        await using var services = new ServiceCollection().AddLogging().AddInfrastructure(options).BuildServiceProvider();
        await use(services);
    }

    private static List<(string Name, string Sql)> Indexes(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";
        using var reader = command.ExecuteReader();
        var indexes = new List<(string, string)>();
        while (reader.Read())
            indexes.Add((reader.GetString(0), reader.GetString(1)));
        return indexes;
    }
}
