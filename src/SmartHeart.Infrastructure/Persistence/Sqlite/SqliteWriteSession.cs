using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Persistence.Sqlite;

/// <summary>The one connection that writes. Its statements stay prepared for the life of the process; the gate of the writer makes it safe.</summary>
internal sealed class SqliteWriteSession(SqliteConnection connection) : WriteSession, IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    public override ValueTask<int> Execute(Statement statement, CancellationToken cancellationToken) => new(Bind(statement).ExecuteNonQuery());

    public override ValueTask<List<T>> Query<T>(Statement statement, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        using var reader = Bind(statement).ExecuteReader();
        while (reader.Read())
            rows.Add(read(reader));
        return new(rows);
    }

    public override async ValueTask Save(SmartHeartDbContext context, CancellationToken cancellationToken)
    {
        // The context reads with a connection of its own and is lent this one for the save alone. It must not open a transaction: one is open.
        var own = context.Database.GetDbConnection();
        context.Database.SetDbConnection(connection, contextOwnsConnection: false);
        context.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        try
        {
            await context.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        }
        finally
        {
            context.Database.SetDbConnection(own, contextOwnsConnection: true);
        }
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Bind(Statement statement)
    {
        if (!_prepared.TryGetValue(statement.Sql, out var command))
            _prepared.Add(statement.Sql, command = Prepare(statement));
        for (var i = 0; i < statement.Values.Length; i++)
            command.Parameters[i].Value = ToStored(statement.Values[i]);
        return command;
    }

    private SqliteCommand Prepare(Statement statement)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are constants of SqliteStatements; values travel as parameters.
        command.CommandText = statement.Sql;
#pragma warning restore CA2100
        for (var i = 0; i < statement.Values.Length; i++)
            command.Parameters.Add(new SqliteParameter($"@p{i}", null));
        return command;
    }

    private static object ToStored(object? value) => value switch
    {
        null => DBNull.Value,
        DateTimeOffset time => time.UtcTicks,
        _ => value,
    };
}
