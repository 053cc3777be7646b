using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SmartHeart.Infrastructure.Persistence.Sqlite;

/// <summary>
/// What every physical connection needs. The journal mode is a property of the file and is set by the migrator.
/// What is deleted is overwritten with zeros: people may have their data erased, and a free page would keep it (https://www.sqlite.org/pragma.html#pragma_secure_delete;
/// the price was not measurable beside that of the commits).
/// NORMAL in WAL mode loses nothing when the process dies; after a power cut the last moments may be missing, the file is whole (https://www.sqlite.org/pragma.html#pragma_synchronous).
/// </summary>
internal static class SqlitePragmas
{
    private const string Mapped = "PRAGMA mmap_size = 134217728";
    private const string Unmapped = "PRAGMA mmap_size = 0";
    private const string Text = $"""
        PRAGMA foreign_keys = ON;
        PRAGMA synchronous = NORMAL;
        PRAGMA busy_timeout = 2000;
        PRAGMA cache_size = -4096;
        {Mapped};
        PRAGMA temp_store = MEMORY;
        PRAGMA secure_delete = ON;
        """;

    // Pooling hands the same physical connection out again and again; its handle tells whether it was seen.
    private static readonly ConditionalWeakTable<sqlite3, object> Seen = [];

    public static void Apply(SqliteConnection connection)
    {
        var handle = connection.Handle!;
        if (!Seen.TryAdd(handle, handle))
            return;
        Execute(connection, Text);
    }

    /// <summary>
    /// Has the connection read by copying instead of mapping: one that walks through the whole file, as a mailing's audience is walked through, would have all of
    /// what it saw counted as its memory.
    /// </summary>
    public static void Unmap(SqliteConnection connection) => Execute(connection, Unmapped);

    /// <summary>Has the connection map again, as all do from the beginning.</summary>
    public static void Map(SqliteConnection connection) => Execute(connection, Mapped);

    private static void Execute(SqliteConnection connection, string pragmas)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of the constants above.
        command.CommandText = pragmas;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
