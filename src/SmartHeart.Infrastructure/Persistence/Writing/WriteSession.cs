using System.Data.Common;

namespace SmartHeart.Infrastructure.Persistence.Writing;

/// <summary>A write transaction in progress. Valid only inside the work that it was handed to.</summary>
internal abstract class WriteSession
{
    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it touched.</returns>
    public abstract ValueTask<int> Execute(Statement statement, CancellationToken cancellationToken);

    /// <summary>Runs a statement that returns rows, and reads them all.</summary>
    public abstract ValueTask<List<T>> Query<T>(Statement statement, Func<DbDataReader, T> read, CancellationToken cancellationToken);

    /// <summary>Saves what the context tracks, in this transaction. The tracker accepts nothing yet: the transaction may still fail or run again.</summary>
    public abstract ValueTask Save(SmartHeartDbContext context, CancellationToken cancellationToken);
}
