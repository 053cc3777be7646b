using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure.Persistence.Sqlite;

namespace SmartHeart.Infrastructure.Persistence;

/// <summary>Keeps one connection for the scope, and has it copy instead of map where it is SQLite's.</summary>
internal sealed class LongReading(SmartHeartDbContext context) : ILongReading
{
    public async Task<IAsyncDisposable> Begin(CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        var walk = new Walk(context);
        try
        {
            if (context.Database.GetDbConnection() is SqliteConnection connection) SqlitePragmas.Unmap(connection);
        }
        catch
        {
            await walk.DisposeAsync();
            throw;
        }

        return walk;
    }

    private sealed class Walk(SmartHeartDbContext context) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                // Back in the pool it serves small reads again.
                if (context.Database.GetDbConnection() is SqliteConnection connection) SqlitePragmas.Map(connection);
            }
            finally
            {
                await context.Database.CloseConnectionAsync();
            }
        }
    }
}
