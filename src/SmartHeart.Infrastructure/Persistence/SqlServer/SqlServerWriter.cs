using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Persistence.SqlServer;

/// <summary>
/// A transaction a unit; the server orders the writers. A unit that fell before its commit was sent (deadlock victim, fail-over, throttling) runs again;
/// a broken commit is never repeated, since nobody knows whether it went through. EnableRetryOnFailure would repeat that too, so it is not used.
/// </summary>
internal sealed class SqlServerWriter(DatabaseOptions options) : IWriter
{
    private const int MaxRuns = 4;

    // https://learn.microsoft.com/azure/azure-sql/database/troubleshoot-common-errors-issues and 1205: chosen as deadlock victim.
    private static readonly HashSet<int> Passing = [-2, 20, 64, 233, 1205, 4060, 4221, 10053, 10054, 10060, 10928, 10929, 40197, 40501, 40613, 49918, 49919, 49920];

    public async Task Run(Func<WriteSession, CancellationToken, ValueTask> work, CancellationToken cancellationToken)
    {
        for (var run = 1; ; run++)
        {
            var committing = false;
            try
            {
                await using var connection = new SqlConnection(options.ConnectionString);
                await connection.OpenAsync(cancellationToken);
                await using var transaction = (SqlTransaction)await connection.BeginTransactionAsync(cancellationToken);
                await work(new SqlServerWriteSession(connection, transaction, options.ConnectionString), cancellationToken);
                committing = true;
                await transaction.CommitAsync(CancellationToken.None);
                return;
            }
            catch (Exception error) when (!committing && run < MaxRuns && IsPassing(error))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50 << run), cancellationToken);
            }
            catch (Exception error) when (IsPassing(error))
            {
                throw new DatabaseUnavailableException("The database server does not answer as it should.", error);
            }
        }
    }

    private static bool IsPassing(Exception error) =>
        (error as SqlException ?? (error as DbUpdateException)?.InnerException as SqlException) is { } sql && Passing.Contains(sql.Number);
}
