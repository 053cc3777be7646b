using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Persistence.SqlServer;

/// <summary>One transaction on a connection of its own.</summary>
internal sealed class SqlServerWriteSession(SqlConnection connection, SqlTransaction transaction, string connectionString) : WriteSession
{
    private const int LongestSizedText = 4000;

    public override async ValueTask<int> Execute(Statement statement, CancellationToken cancellationToken)
    {
        await using var command = Command(statement);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override async ValueTask<List<T>> Query<T>(Statement statement, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        await using var command = Command(statement);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(read(reader));
        return rows;
    }

    public override async ValueTask Save(SmartHeartDbContext context, CancellationToken cancellationToken)
    {
        context.Database.SetDbConnection(connection, contextOwnsConnection: false);
        try
        {
            await context.Database.UseTransactionAsync(transaction, cancellationToken);
            await context.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        }
        finally
        {
            await context.Database.UseTransactionAsync(null, CancellationToken.None);
            // A disposed SqlConnection forgets its string, so the context makes itself another for its next read.
            context.Database.SetDbConnection(null, contextOwnsConnection: true);
            context.Database.SetConnectionString(connectionString);
        }
    }

    private SqlCommand Command(Statement statement)
    {
#pragma warning disable CA2100 // The texts are constants of SqlServerStatements; values travel as parameters.
        var command = new SqlCommand(statement.Sql, connection, transaction);
#pragma warning restore CA2100
        for (var i = 0; i < statement.Values.Length; i++)
            command.Parameters.Add(Parameter($"@p{i}", statement.Values[i]));
        return command;
    }

    // Sizes and types are spelt out so that the same text has one plan, and times keep their ticks.
    private static SqlParameter Parameter(string name, object? value) => value switch
    {
        null => new(name, SqlDbType.NVarChar, LongestSizedText) { Value = DBNull.Value },
        string text => new(name, SqlDbType.NVarChar, text.Length <= LongestSizedText ? LongestSizedText : -1) { Value = text },
        DateTimeOffset time => new(name, SqlDbType.DateTime2) { Value = time.UtcDateTime },
        byte[] bytes => new(name, SqlDbType.VarBinary, -1) { Value = bytes },
        _ => new(name, value),
    };
}
