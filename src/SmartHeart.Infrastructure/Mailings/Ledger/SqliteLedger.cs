using System.Data.Common;
using Microsoft.Data.Sqlite;
using SmartHeart.Application.Mailings.Delivery;
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

    // One prepared statement a row: joined to a list of values the planner would rather walk the whole mailing.
    public override IEnumerable<Statement> Settle(int mailingId, IReadOnlyList<Settlement> settlements, int from, DateTimeOffset now) => settlements.Select(one => new Statement(
        """
        UPDATE "Recipients" SET "State" = @p3, "MessageId" = @p4, "MoreIds" = @p5, "Words" = @p6, "At" = @p7, "Attempts" = @p8,
        "Edition" = (SELECT "Edition" FROM "Mailings" WHERE "Id" = @p0)
        WHERE "MailingId" = @p0 AND "UserId" = @p1 AND "State" = @p2 AND "At" = @p9 AND "Attempts" = @p10
        """, mailingId, one.UserId, from, (int)one.State, one.MessageId, one.MoreIds, one.Words, now + one.Wait, AttemptsAfter(one), one.Person.At,
        one.Person.Attempts));

    protected override string Ids(string parameter) => $"SELECT value FROM json_each({parameter})";

    protected override string By(string index) => $"""INDEXED BY "{index}" """;

    protected override string First(string columnsAndRest, string order, string limit) => $"SELECT {columnsAndRest} ORDER BY {order} LIMIT {limit}";
}
