using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>Counts the commands that read, or those whose text has something in it.</summary>
internal sealed class CommandCount(string part = "") : DbCommandInterceptor
{
    private int _count;

    /// <summary>How many since the last time.</summary>
    public int Take() => Interlocked.Exchange(ref _count, 0);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.Contains(part, StringComparison.Ordinal)) Interlocked.Increment(ref _count);
        return new(result);
    }
}
