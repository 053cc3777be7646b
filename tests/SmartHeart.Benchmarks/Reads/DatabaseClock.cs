using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SmartHeart.Benchmarks.Reads;

/// <summary>
/// Adds up what commands take: running them and, until their reader is closed, reading their rows. What EF does between two rows counts too, and where two
/// readers are open at once both count, so the figure is rather too high. For one call at a time.
/// </summary>
internal sealed class DatabaseClock : DbCommandInterceptor
{
    public TimeSpan Spent { get; private set; }

    public int Commands { get; private set; }

    public void Reset() => (Spent, Commands) = (TimeSpan.Zero, 0);

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        Add(eventData.Duration);
        return new(result);
    }

    public override ValueTask<object?> ScalarExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default)
    {
        Add(eventData.Duration);
        return new(result);
    }

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        Spent += eventData.Duration;
        return result;
    }

    private void Add(TimeSpan duration)
    {
        Spent += duration;
        Commands++;
    }
}
