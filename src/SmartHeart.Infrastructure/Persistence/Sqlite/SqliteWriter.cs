using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Persistence.Sqlite;

/// <summary>
/// The one writer of the file. Whoever finds the gate open runs what waits, up to a limit, as one transaction with a savepoint a unit: under load the price
/// of a commit (over half of a small write) is shared, and without load nobody waits for anybody. Nothing here blocks a thread on a lock.
/// </summary>
internal sealed class SqliteWriter(DatabaseOptions options) : IWriter, IDisposable
{
    private const int GroupLimit = 64;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentQueue<WriteUnit> _waiting = new();
    private readonly SemaphoreSlim _gate = new(1, 1);
    private SqliteWriteSession? _session;
    private SqliteTransactionControl? _transaction;

    public Task Run(Func<WriteSession, CancellationToken, ValueTask> work, CancellationToken cancellationToken)
    {
        var unit = new WriteUnit(work, cancellationToken);
        _waiting.Enqueue(unit);
        // Nobody's token stops the leader: it carries the units of others too.
        return _gate.Wait(0, CancellationToken.None) ? LeadFor(unit) : unit.Completion;
    }

    public void Dispose()
    {
        _session?.Dispose();
        _gate.Dispose();
    }

    private async Task LeadFor(WriteUnit unit)
    {
        await Lead();
        await unit.Completion;
    }

    private async Task Lead()
    {
        try
        {
            await RunGroup(Take());
        }
        finally
        {
            _gate.Release();
        }

        // Someone may have come between the last look and the release; the next group is not this caller's business.
        if (!_waiting.IsEmpty && _gate.Wait(0, CancellationToken.None))
            _ = Task.Run(Lead, CancellationToken.None);
    }

    private List<WriteUnit> Take()
    {
        var group = new List<WriteUnit>();
        while (group.Count < GroupLimit && _waiting.TryDequeue(out var unit))
        {
            if (!unit.CancelIfAsked())
                group.Add(unit);
        }

        return group;
    }

    private async Task RunGroup(List<WriteUnit> group)
    {
        if (group.Count == 0)
            return;
        try
        {
            await Begin();
            if (group.Count == 1)
                await group[0].Run(_session!);
            else
                await RunEach(group);
            _transaction!.Commit();
        }
        catch (Exception error)
        {
            TryRollback();
            var told = Explain(error);
            group.ForEach(unit => unit.Fail(told));
            return;
        }

        group.ForEach(unit => unit.Succeed());
    }

    private async Task RunEach(List<WriteUnit> group)
    {
        foreach (var unit in group)
        {
            _transaction!.SetPoint();
            try
            {
                await unit.Run(_session!);
            }
            catch (Exception error) when (_transaction.IsOpen)
            {
                _transaction.ReturnToPoint();
                unit.Fail(Explain(error));
                continue;
            }

            _transaction.ReleasePoint();
        }
    }

    private async Task Begin()
    {
        Open();
        var started = Stopwatch.GetTimestamp();
        for (var pause = FirstPause; !_transaction!.TryBegin(); pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            if (Stopwatch.GetElapsedTime(started) > options.LockPatience)
                throw new DatabaseUnavailableException($"The database is locked by another process for more than {options.LockPatience.TotalSeconds:0} s.");
            await Task.Delay(pause);
        }
    }

    private void Open()
    {
        if (_session is not null)
            return;
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(options.ConnectionString) { Pooling = false }.ConnectionString);
        connection.Open();
        SqlitePragmas.Apply(connection);
        SqlitePragmas.Unmap(connection);
        // Waiting for another process is Begin's business: here it would hold the thread.
        SQLitePCL.raw.sqlite3_busy_timeout(connection.Handle, 0);
        (_session, _transaction) = (new(connection), new(connection));
    }

    private void TryRollback()
    {
        try
        {
            _transaction?.Rollback();
        }
        catch (SqliteException)
        {
            // A connection that can't even roll back is given up: closing it rolls back, the next group opens another.
            _session?.Dispose();
            (_session, _transaction) = (null, null);
        }
    }

    private static Exception Explain(Exception error) => (error as SqliteException ?? error.InnerException as SqliteException)?.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_FULL => new DatabaseUnavailableException("The disk of the database is full.", error),
        SQLitePCL.raw.SQLITE_IOERR => new DatabaseUnavailableException("The disk of the database reports an error.", error),
        SQLitePCL.raw.SQLITE_READONLY => new DatabaseUnavailableException("The database file can't be written.", error),
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => new DatabaseUnavailableException("The database is locked by another process.", error),
        _ => error,
    };
}
