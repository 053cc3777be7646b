using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SmartHeart.Infrastructure.Persistence.Sqlite;

/// <summary>
/// Begins and ends transactions by SQLite's own calls: the ADO layer answers a busy database by sleeping on the thread, here it is the caller who waits.
/// Error codes: https://www.sqlite.org/rescode.html.
/// </summary>
internal sealed class SqliteTransactionControl(SqliteConnection connection)
{
    private const string Point = "unit";

    /// <summary>False once SQLite has rolled everything back by itself (disk full, I/O error).</summary>
    public bool IsOpen => raw.sqlite3_get_autocommit(connection.Handle) == 0;

    /// <summary>Takes the write lock.</summary>
    /// <returns>False when another process holds it.</returns>
    public bool TryBegin()
    {
        var code = raw.sqlite3_exec(connection.Handle, "BEGIN IMMEDIATE");
        if (code is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
            return false;
        SqliteException.ThrowExceptionForRC(code, connection.Handle);
        return true;
    }

    public void Commit() => Run("COMMIT");

    public void SetPoint() => Run($"SAVEPOINT {Point}");

    public void ReleasePoint() => Run($"RELEASE {Point}");

    public void ReturnToPoint() => Run($"ROLLBACK TO {Point}; RELEASE {Point}");

    /// <summary>Rolls back if there is still something to roll back.</summary>
    public void Rollback()
    {
        if (IsOpen)
            Run("ROLLBACK");
    }

    private void Run(string sql) => SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(connection.Handle, sql), connection.Handle);
}
