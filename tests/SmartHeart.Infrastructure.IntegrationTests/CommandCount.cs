using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>Counts the commands that read; with parts of a text given, those that have one of them.</summary>
internal sealed class CommandCount(params string[] parts) : DbCommandInterceptor
{
    private int _count;

    /// <summary>How many since the last time.</summary>
    public int Take() => Interlocked.Exchange(ref _count, 0);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (parts.Length == 0 || parts.Any(part => command.CommandText.Contains(part, StringComparison.Ordinal))) Interlocked.Increment(ref _count);
        return new(result);
    }
}
