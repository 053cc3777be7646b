using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Infrastructure.Persistence.Conversion;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Mailings.Ledger;

/// <summary>SQL Server's words. Several hosts may share it; one of them sends.</summary>
internal sealed class SqlServerLedger : LedgerDialect
{
    public override bool IsShared => true;

    protected override string Locked => "WITH (UPDLOCK, ROWLOCK)";

    public override IReadOnlyList<Statement> Hold(string name, Guid owner, DateTimeOffset now, DateTimeOffset until) =>
    [
        new(
            """
            INSERT INTO "Leases" ("Name", "Owner", "Until")
            SELECT @p0, @p1, @p2 WHERE NOT EXISTS (SELECT 1 FROM "Leases" WITH (UPDLOCK, HOLDLOCK) WHERE "Name" = @p0)
            """, name, owner, now),
        new("""UPDATE "Leases" SET "Owner" = @p1, "Until" = @p3 WHERE "Name" = @p0 AND ("Owner" = @p1 OR "Until" <= @p2)""", name, owner, now, until),
    ];

    public override DbParameter Parameter(string name, object? value) => value is DateTimeOffset time
        ? new SqlParameter(name, SqlDbType.DateTime2) { Value = time.UtcDateTime }
        : new SqlParameter(name, value ?? DBNull.Value);

    public override IEnumerable<Statement> Settle(int mailingId, IReadOnlyList<Settlement> settlements, int from, DateTimeOffset now) =>
    [
        new(
            """
            UPDATE r SET "State" = j."State", "MessageId" = j."MessageId", "MoreIds" = j."MoreIds", "Words" = j."Words", "At" = DATEADD(second, j."Wait", @p2),
            "Attempts" = j."AttemptsAfter", "Edition" = (SELECT "Edition" FROM "Mailings" WHERE "Id" = @p0)
            FROM "Recipients" r JOIN
            (SELECT CAST(JSON_VALUE(value, '$[0]') AS int) AS "UserId", CAST(JSON_VALUE(value, '$[1]') AS int) AS "State",
            CAST(JSON_VALUE(value, '$[2]') AS int) AS "MessageId", JSON_VALUE(value, '$[3]') AS "MoreIds", JSON_VALUE(value, '$[4]') AS "Words",
            CAST(JSON_VALUE(value, '$[5]') AS datetime2(7)) AS "ClaimedAt", CAST(JSON_VALUE(value, '$[6]') AS int) AS "Attempts",
            CAST(JSON_VALUE(value, '$[7]') AS int) AS "AttemptsAfter", CAST(JSON_VALUE(value, '$[8]') AS int) AS "Wait"
            FROM OPENJSON(@p1)) j ON j."UserId" = r."UserId" AND j."ClaimedAt" = r."At" AND j."Attempts" = r."Attempts"
            WHERE r."MailingId" = @p0 AND r."State" = @p3
            """,
            mailingId, JsonColumn.Write(settlements.Select(AsArray)), now, from),
    ];

    // Other transactions may count a failure meanwhile: only what was put back here is taken off.
    public override IReadOnlyList<Statement> PutBack(int mailingId, int state, DateTimeOffset now) =>
    [
        new(
            $"""
            DECLARE @back int;
            {PutBackRows};
            SET @back = @@ROWCOUNT;
            UPDATE "MailingFigures" SET "Failed" = "Failed" - CASE WHEN @p1 = 5 THEN @back ELSE 0 END,
            "Unknown" = "Unknown" - CASE WHEN @p1 = 7 THEN @back ELSE 0 END
            WHERE "MailingId" = @p0
            """, mailingId, state, now),
    ];

    protected override string Ids(string parameter) => $"SELECT CAST(value AS int) FROM OPENJSON({parameter})";

    // Filtered indexes are used where they fit; the server has statistics.
    protected override string By(string index) => "";

    private static object?[] AsArray(Settlement one) =>
    [
        one.UserId, (int)one.State, one.MessageId, one.MoreIds, one.Words, one.Person.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        one.Person.Attempts, AttemptsAfter(one), (int)one.Wait.TotalSeconds,
    ];

    protected override string First(string columnsAndRest, string order, string limit) => $"SELECT TOP ({limit}) {columnsAndRest} ORDER BY {order}";
}
