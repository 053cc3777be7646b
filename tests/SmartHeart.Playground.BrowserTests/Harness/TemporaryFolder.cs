using Microsoft.Data.Sqlite;

namespace SmartHeart.Playground.BrowserTests.Harness;

/// <summary>A data folder of a Playground, deleted in the end.</summary>
internal sealed class TemporaryFolder : IAsyncDisposable
{
    private TemporaryFolder(string path) => Path = path;

    public string Path { get; }

    public static TemporaryFolder Create() => new(Directory.CreateTempSubdirectory("smartheart-browser-").FullName);

    public ValueTask DisposeAsync()
    {
        // Pooled connections keep the database file open.
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
        return ValueTask.CompletedTask;
    }
}
