using System.Data.Common;
using Microsoft.Data.Sqlite;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Mailings.Ledger;

/// <summary>SQLite's words. Its file has one process.</summary>
internal sealed class SqliteLedger : LedgerDialect
{
    public override bool IsShared => false;

    protected override string Locked => "";

    public override IReadOnlyList<Statement> Hold(string name, Guid owner, DateTimeOffset now, DateTimeOffset until) => [];

    public override DbParameter Parameter(string name, object? value) =>
        new SqliteParameter(name, value is DateTimeOffset time ? time.UtcTicks : value ?? DBNull.Value);

    protected override string Ids(string parameter) => $"SELECT value FROM json_each({parameter})";

    protected override string Settlements(string parameter) =>
        $"""
        (SELECT json_extract(value, '$[0]') AS "UserId", json_extract(value, '$[1]') AS "State", json_extract(value, '$[2]') AS "MessageId",
        json_extract(value, '$[3]') AS "MoreIds", json_extract(value, '$[4]') AS "Words" FROM json_each({parameter}))
        """;

    protected override string First(string columnsAndRest, string order, string limit) => $"SELECT {columnsAndRest} ORDER BY {order} LIMIT {limit}";
}
