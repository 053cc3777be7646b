namespace SmartHeart.Infrastructure.Persistence.Writing;

/// <summary>The only way to write: every transaction of the product goes through here.</summary>
internal interface IWriter
{
    /// <summary>
    /// Runs the work in a transaction and returns once it is durable. The work may run again from its beginning if the database asked for that,
    /// so it changes nothing but the database.
    /// </summary>
    /// <exception cref="DatabaseUnavailableException">The database could not be written for a reason outside the bot.</exception>
    Task Run(Func<WriteSession, CancellationToken, ValueTask> work, CancellationToken cancellationToken);
}

internal static class WriterExtensions
{
    /// <summary>Runs one statement in a transaction of its own.</summary>
    public static async Task<int> Execute(this IWriter writer, Statement statement, CancellationToken cancellationToken)
    {
        var rows = 0;
        await writer.Run(async (session, token) => rows = await session.Execute(statement, token), cancellationToken);
        return rows;
    }

    /// <summary>Runs one statement that returns rows in a transaction of its own.</summary>
    public static async Task<List<T>> Query<T>(
        this IWriter writer, Statement statement, Func<System.Data.Common.DbDataReader, T> read, CancellationToken cancellationToken)
    {
        List<T> rows = [];
        await writer.Run(async (session, token) => rows = await session.Query(statement, read, token), cancellationToken);
        return rows;
    }
}
