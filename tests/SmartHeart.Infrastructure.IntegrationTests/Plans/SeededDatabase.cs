using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Testing;
using SmartHeart.Testing.Reading;
using SmartHeart.Testing.Seeding;

namespace SmartHeart.Infrastructure.IntegrationTests.Plans;

/// <summary>
/// A small sample of everything, so that reads go all their way. SQLite plans by the schema alone as long as nobody runs ANALYZE, and nobody does: the plans
/// are those of ten million rows.
/// </summary>
public sealed class SeededDatabase : IAsyncLifetime
{
    private readonly string _file = TestDatabase.NewFile();
    private ServiceProvider _services = null!;

    internal static SeedSize Size { get; } = new(Users: 60, Materials: 300, Views: 900, new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero));

    internal IReadOnlyDictionary<string, long> Rows { get; private set; } = null!;

    internal KeyRing Keys { get; private set; } = null!;

    internal CommandRecorder Recorder { get; } = new();

    internal DatabaseOptions Options => TestDatabase.OptionsOf(_file);

    public async Task InitializeAsync()
    {
        Rows = await Seeder.Make(_file, Size);
        Keys = KeyRing.Load(Options.ConnectionString);
        _services = ReadServices.Build(Options, Recorder);
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);
    }

    internal async Task InScope(Func<IServiceProvider, Task> use)
    {
        await using var scope = _services.CreateAsyncScope();
        await use(scope.ServiceProvider);
    }

    internal async Task<SqliteConnection> Open()
    {
        var connection = new SqliteConnection(Options.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
