using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SmartHeart.Testing.Seeding;

/// <summary>One prepared statement run very often, by SQLite's own calls: the ADO layer looks every parameter up by name at each run.</summary>
internal sealed class SeedStatement : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;

    public SeedStatement(SqliteConnection connection, string sql)
    {
        _connection = connection;
        Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out _statement));
    }

    public long Rows { get; private set; }

    public static SeedStatement Insert(SqliteConnection connection, string table, params string[] columns) => new(
        connection,
        $"""INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})""");

    /// <summary>Runs it with these values: null, text, bytes, true, a moment, an enum, or a whole number.</summary>
    public void Run(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            Check(Bind(i + 1, values[i]));
        var code = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        if (code != raw.SQLITE_DONE)
            Check(code);
        Rows++;
    }

    public void Dispose() => _statement.Dispose();

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, place),
        string text => raw.sqlite3_bind_text(_statement, place, text),
        int number => raw.sqlite3_bind_int(_statement, place, number),
        long number => raw.sqlite3_bind_int64(_statement, place, number),
        DateTimeOffset time => raw.sqlite3_bind_int64(_statement, place, time.UtcTicks),
        bool flag => raw.sqlite3_bind_int(_statement, place, flag ? 1 : 0),
        Enum word => raw.sqlite3_bind_int(_statement, place, Convert.ToInt32(word, null)),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        _ => throw new ArgumentException($"SQLite has no place for a {value.GetType()}.", nameof(value)),
    };

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _connection.Handle);
}
