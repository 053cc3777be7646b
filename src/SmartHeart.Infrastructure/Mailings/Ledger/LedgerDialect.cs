using System.Data.Common;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Infrastructure.Persistence.Conversion;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Mailings.Ledger;

/// <summary>The statements of the ledger; what no provider understands differently is here.</summary>
internal abstract partial class LedgerDialect
{
    /// <summary>The index of those whose turn has not come.</summary>
    public const string Pending = "IX_Recipients_Pending";

    /// <summary>The index of those on the wire.</summary>
    public const string Sending = "IX_Recipients_Sending";

    /// <summary>Whether several hosts may work on one database.</summary>
    public abstract bool IsShared { get; }

    /// <summary>A value of a statement that the context runs, stored as in the tables.</summary>
    public abstract DbParameter Parameter(string name, object? value);

    /// <summary>A list of ids, given as JSON.</summary>
    protected abstract string Ids(string parameter);

    /// <summary>The first rows of an ordered query.</summary>
    protected abstract string First(string columnsAndRest, string order, string limit);

    /// <summary>Locks the rows that are read, so that no other host takes them.</summary>
    protected abstract string Locked { get; }

    /// <summary>Has those of a state (p1) of a mailing (p0) wait from a moment on (p2).</summary>
    protected const string PutBackRows =
        """UPDATE "Recipients" SET "State" = 0, "At" = @p2, "Attempts" = 0, "Words" = NULL WHERE "MailingId" = @p0 AND "State" = @p1""";

    /// <summary>Has the rows of a table found by an index that is much smaller than it: a planner without statistics does not know.</summary>
    protected abstract string By(string index);

    /// <summary>The row of figures, made when the first recipients come: later newcomers are no recipients.</summary>
    public virtual Statement Open(int mailingId) => new(
        """
        INSERT INTO "MailingFigures" ("MailingId", "PreparedUpTo", "PrepareUpTo", "Total", "Sent", "Blocked", "Deactivated", "Failed", "Skipped", "Unknown",
        "Rewritten", "Removed", "LastSentAt", "BoardMessageId")
        SELECT @p0, 0, COALESCE((SELECT MAX("Id") FROM "Users"), 0), 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0
        WHERE NOT EXISTS (SELECT 1 FROM "MailingFigures" WHERE "MailingId" = @p0)
        """, mailingId);

    /// <summary>PreparedUpTo and PrepareUpTo of a mailing that is being prepared; no row for another.</summary>
    public virtual Statement Preparation(int mailingId) => new(
        """
        SELECT f."PreparedUpTo", f."PrepareUpTo", m."Topic", m."Audience" FROM "MailingFigures" f JOIN "Mailings" m ON m."Id" = f."MailingId"
        WHERE f."MailingId" = @p0 AND m."State" = 3
        """, mailingId);

    /// <summary>Recipients among people with ids in a stretch.</summary>
    public virtual Statement Recipients(int mailingId, int after, int upTo, Eligibility eligibility, Func<SqlValues, string> audience)
    {
        var values = new SqlValues();
        return values.Of(
            $"""
            INSERT INTO "Recipients" ("MailingId", "UserId", "State", "Skipped", "Attempts", "At", "MessageId", "Edition")
            SELECT {values[mailingId]}, u."Id", 0, 0, 0, {values[eligibility.Now]}, 0, 0 FROM "Users" u
            WHERE u."Id" > {values[after]} AND u."Id" <= {values[upTo]} AND {eligibility.May(values)} AND {audience(values)}
            """);
    }

    /// <summary>The stretch is done.</summary>
    public virtual Statement NotePrepared(int mailingId, int upTo, int added) => new(
        """UPDATE "MailingFigures" SET "PreparedUpTo" = @p1, "Total" = "Total" + @p2 WHERE "MailingId" = @p0""", mailingId, upTo, added);

    /// <summary>A row when all recipients are in the ledger.</summary>
    public virtual Statement Prepared(int mailingId) => new(
        """SELECT 1 FROM "MailingFigures" WHERE "MailingId" = @p0 AND "PreparedUpTo" >= "PrepareUpTo" """, mailingId);

    /// <summary>
    /// Topic and audience of a mailing that runs, no row for another; then, of a message of a series, its id, the delay, since when it runs, trigger, goal and event.
    /// </summary>
    public virtual Statement Running(int mailingId) => new(
        """
        SELECT m."Topic", m."Audience", m."SeriesId", s."DelayMinutes", e."ActiveSince", e."Trigger", e."Goal", e."EventId", e."StatusId", m."Version" FROM "Mailings" m
        LEFT JOIN "SeriesSteps" s ON s."MailingId" = m."Id" LEFT JOIN "Series" e ON e."Id" = s."SeriesId"
        WHERE m."Id" = @p0 AND m."State" = 4
        """, mailingId);

    /// <summary>The next pending recipients that don't wait: UserId, TelegramId, Language, Attempts, and why they are left out.</summary>
    public virtual Statement Next(int mailingId, int most, Eligibility eligibility, Func<SqlValues, string> audience)
    {
        var values = new SqlValues();
        var reason = eligibility.Reason(audience(values), values, mailingId);
        return values.Of(First(
            $"""
            r."UserId", u."TelegramId", u."Language", r."Attempts", {reason}
            FROM "Recipients" r {By(Pending)} {Locked} JOIN "Users" u ON u."Id" = r."UserId"
            WHERE r."MailingId" = {values[mailingId]} AND r."State" = 0 AND r."At" <= {values[eligibility.Now]}
            """,
            """r."UserId" """, values[most]));
    }

    /// <summary>When the first of those who wait may be taken; NULL when nobody waits.</summary>
    public virtual Statement NextAt(int mailingId) => new(
        $"""SELECT MIN("At") FROM "Recipients" {By(Pending)} WHERE "MailingId" = @p0 AND "State" = 0""", mailingId);

    /// <summary>They are not taken before a moment.</summary>
    public virtual Statement Wait(int mailingId, IReadOnlyList<int> userIds, DateTimeOffset until) => new(
        $"""UPDATE "Recipients" SET "At" = @p2 WHERE "MailingId" = @p0 AND "UserId" IN ({Ids("@p1")})""", mailingId, JsonColumn.Write(userIds), until);

    /// <summary>A row for a mailing that is cancelled, kept so until the end of the transaction.</summary>
    public virtual Statement Cancelled(int mailingId) => new($"""SELECT 1 FROM "Mailings" {Locked} WHERE "Id" = @p0 AND "State" = 7""", mailingId);

    /// <summary>Those whose turn has not come, so many of them, get nothing for good.</summary>
    public virtual Statement Leave(int mailingId, int most, DateTimeOffset now) => new(
        $"""
        UPDATE "Recipients" SET "State" = 8, "At" = @p1 WHERE "MailingId" = @p0 AND "UserId" IN (
        {First($"""r."UserId" FROM "Recipients" r {By(Pending)} WHERE r."MailingId" = @p0 AND r."State" = 0""", """r."UserId" """, "@p2")})
        """, mailingId, now, most);

    /// <summary>
    /// People for whom the audience's conditions are true, counted by what would become of them: "Reason" (as <see cref="Eligibility.Reason"/>) and "People".
    /// Those who had their data erased are nobody.
    /// </summary>
    public virtual Statement Reasons(int mailingId, Eligibility eligibility, Func<SqlValues, string> audience)
    {
        var values = new SqlValues();
        return values.Of(
            $"""
            SELECT c."Reason", COUNT(*) AS "People" FROM (
            SELECT {eligibility.Reason(null, values, mailingId)} AS "Reason" FROM "Users" u
            WHERE u."ErasedAt" IS NULL AND {audience(values)}) c
            GROUP BY c."Reason"
            """);
    }

    /// <summary>They are about to leave.</summary>
    public virtual Statement Take(int mailingId, IReadOnlyList<int> userIds, DateTimeOffset now) => new(
        $"""
        UPDATE "Recipients" SET "State" = 1, "Attempts" = "Attempts" + 1, "At" = @p2, "Words" = NULL
        WHERE "MailingId" = @p0 AND "UserId" IN ({Ids("@p1")})
        """, mailingId, JsonColumn.Write(userIds), now);

    /// <summary>Somebody is about to get the mailing: from then on it counts for the frequency cap of others. An hour's precision is enough for a day.</summary>
    public virtual Statement Leaves(int mailingId, DateTimeOffset now) => new(
        """
        UPDATE "MailingFigures" SET "LastSentAt" = @p1 WHERE "MailingId" = @p0 AND ("LastSentAt" IS NULL OR "LastSentAt" < @p2)
        """, mailingId, now, now.AddHours(-1));

    /// <summary>They are left out.</summary>
    public virtual Statement Skip(int mailingId, IReadOnlyList<int> userIds, int reason, DateTimeOffset now) => new(
        $"""
        UPDATE "Recipients" SET "State" = 6, "Skipped" = @p3, "At" = @p2 WHERE "MailingId" = @p0 AND "UserId" IN ({Ids("@p1")})
        """, mailingId, JsonColumn.Write(userIds), now, reason);

    /// <summary>
    /// Notes what became of recipients that are in one of two states: sending, or given up as unknown. Who was claimed anew meanwhile is another's: a claim is told
    /// by its time and the number of its attempt.
    /// </summary>
    public abstract IEnumerable<Statement> Settle(int mailingId, IReadOnlyList<Settlement> settlements, int from, DateTimeOffset now);

    /// <summary>Of those who had their data erased while it was on the wire, it is not kept where it stands in their chat, nor what Telegram said.</summary>
    public virtual Statement ForgetErased(int mailingId, IReadOnlyList<int> userIds) => new(
        $"""
        UPDATE "Recipients" SET "MessageId" = 0, "MoreIds" = NULL, "Words" = NULL WHERE "MailingId" = @p0
        AND "UserId" IN (SELECT u."Id" FROM "Users" u WHERE u."Id" IN ({Ids("@p1")}) AND u."ErasedAt" IS NOT NULL)
        """, mailingId, JsonColumn.Write(userIds));

    /// <summary>Attempts of somebody who is settled.</summary>
    protected static int AttemptsAfter(Settlement one) => one.Person.Attempts - (one.NeverLeft ? 1 : 0);

    /// <summary>Adds to the figures.</summary>
    public virtual Statement Count(int mailingId, Tally more, DateTimeOffset now) => new(
        """
        UPDATE "MailingFigures" SET "Sent" = "Sent" + @p1, "Blocked" = "Blocked" + @p2, "Deactivated" = "Deactivated" + @p3, "Failed" = "Failed" + @p4,
        "Skipped" = "Skipped" + @p5, "Unknown" = "Unknown" + @p6, "LastSentAt" = CASE WHEN @p1 + @p6 > 0 THEN @p7 ELSE "LastSentAt" END,
        "Rewritten" = "Rewritten" + CASE WHEN EXISTS (SELECT 1 FROM "Mailings" WHERE "Id" = @p0 AND "Edition" > 0) THEN @p1 ELSE 0 END
        WHERE "MailingId" = @p0
        """, mailingId, more.Sent, more.Blocked, more.Deactivated, more.Failed, more.Skipped, more.Unknown, now);

    /// <summary>Counts all rows anew: after something that can't be told from the change alone.</summary>
    public virtual Statement Recount(int mailingId) => new(
        """
        UPDATE "MailingFigures" SET
        "Sent" = (SELECT COUNT(*) FROM "Recipients" WHERE "MailingId" = @p0 AND "State" = 2),
        "Blocked" = (SELECT COUNT(*) FROM "Recipients" WHERE "MailingId" = @p0 AND "State" = 3),
        "Deactivated" = (SELECT COUNT(*) FROM "Recipients" WHERE "MailingId" = @p0 AND "State" = 4),
        "Failed" = (SELECT COUNT(*) FROM "Recipients" WHERE "MailingId" = @p0 AND "State" = 5),
        "Skipped" = (SELECT COUNT(*) FROM "Recipients" WHERE "MailingId" = @p0 AND "State" = 6),
        "Unknown" = (SELECT COUNT(*) FROM "Recipients" WHERE "MailingId" = @p0 AND "State" = 7),
        "Rewritten" = (SELECT COUNT(*) FROM "Recipients" r JOIN "Mailings" m ON m."Id" = r."MailingId"
        WHERE r."MailingId" = @p0 AND r."State" = 2 AND m."Edition" > 0 AND r."Edition" = m."Edition")
        WHERE "MailingId" = @p0
        """, mailingId);

    /// <summary>What Telegram says about reaching people.</summary>
    public virtual Statement Unreachable(IReadOnlyList<int> userIds, int reachability, DateTimeOffset now) => new(
        $"""
        UPDATE "Users" SET "Reachability" = @p1, "ReachabilitySince" = @p2 WHERE "Id" IN ({Ids("@p0")}) AND "Reachability" = 0
        """, JsonColumn.Write(userIds), reachability, now);

    /// <summary>Mailings with somebody on the wire since before a moment.</summary>
    public virtual Statement OnTheWire(DateTimeOffset before) => new(
        $"""
        SELECT m."Id" FROM "Mailings" m
        WHERE EXISTS (SELECT 1 FROM "Recipients" r {By(Sending)} WHERE r."MailingId" = m."Id" AND r."State" = 1 AND r."At" < @p0)
        """, before);

    /// <summary>Nobody knows what became of them. They keep the time of their claim: an answer that comes yet is known by it.</summary>
    public virtual Statement Lose(int mailingId, DateTimeOffset before) => new(
        $"""
        UPDATE "Recipients" {By(Sending)} SET "State" = 7 WHERE "MailingId" = @p0 AND "State" = 1 AND "At" < @p1
        """, mailingId, before);

    /// <summary>A row if somebody has no final state yet.</summary>
    public virtual Statement AnyOpen(int mailingId) => new(
        $"""
        SELECT 1 WHERE EXISTS (SELECT 1 FROM "Recipients" {By(Pending)} WHERE "MailingId" = @p0 AND "State" = 0)
        OR EXISTS (SELECT 1 FROM "Recipients" {By(Sending)} WHERE "MailingId" = @p0 AND "State" = 1)
        """, mailingId);

    /// <summary>A row if somebody is being sent to.</summary>
    public virtual Statement AnyOnTheWire(int mailingId) => new(
        $"""SELECT 1 WHERE EXISTS (SELECT 1 FROM "Recipients" {By(Sending)} WHERE "MailingId" = @p0 AND "State" = 1)""", mailingId);

    /// <summary>They are to be sent to again, and nobody is failed, or unknown, any more.</summary>
    public virtual IReadOnlyList<Statement> PutBack(int mailingId, int state, DateTimeOffset now) =>
    [
        new(PutBackRows, mailingId, state, now),
        new(
            """
            UPDATE "MailingFigures" SET "Failed" = CASE WHEN @p1 = 5 THEN 0 ELSE "Failed" END, "Unknown" = CASE WHEN @p1 = 7 THEN 0 ELSE "Unknown" END
            WHERE "MailingId" = @p0
            """, mailingId, state),
    ];

    /// <summary>There is a new edition, which nobody has.</summary>
    public virtual Statement ForgetEdition(int mailingId) => new("""UPDATE "MailingFigures" SET "Rewritten" = 0 WHERE "MailingId" = @p0""", mailingId);

    /// <summary>Which message shows the progress.</summary>
    public virtual Statement KeepBoard(int mailingId, int messageId) => new(
        """UPDATE "MailingFigures" SET "BoardMessageId" = @p1 WHERE "MailingId" = @p0""", mailingId, messageId);

    /// <summary>Those who have a message of another edition, got after a moment, by rising id. Of who had themselves erased nothing is known but a number.</summary>
    public virtual Statement ToKeepUp(int mailingId, int after, int limit, int edition, DateTimeOffset since) => new(
        First(
            """
            r."UserId", u."TelegramId", u."Language", r."MessageId", r."MoreIds", r."At"
            FROM "Recipients" r JOIN "Users" u ON u."Id" = r."UserId"
            WHERE r."MailingId" = @p0 AND r."UserId" > @p1 AND r."State" = 2 AND r."Edition" <> @p3 AND r."Edition" >= 0
            AND r."At" > @p4 AND u."ErasedAt" IS NULL
            """,
            """r."UserId" """, "@p2"), mailingId, after, limit, edition, since);

    /// <summary>They have that edition now.</summary>
    public virtual Statement KeptUp(int mailingId, IReadOnlyList<int> userIds, int edition) => new(
        $"""
        UPDATE "Recipients" SET "Edition" = @p2 WHERE "MailingId" = @p0 AND "UserId" IN ({Ids("@p1")}) AND "Edition" <> @p2
        """, mailingId, JsonColumn.Write(userIds), edition);

    /// <summary>Counts messages that were rewritten or deleted.</summary>
    public virtual Statement CountKept(int mailingId, int rewritten, int removed) => new(
        """
        UPDATE "MailingFigures" SET "Rewritten" = "Rewritten" + @p1, "Removed" = "Removed" + @p2 WHERE "MailingId" = @p0
        """, mailingId, rewritten, removed);

    /// <summary>Takes a lease that is free, over or one's own; or makes it.</summary>
    public abstract IReadOnlyList<Statement> Hold(string name, Guid owner, DateTimeOffset now, DateTimeOffset until);

    /// <summary>A row when somebody else has it now.</summary>
    public virtual Statement HeldByAnother(string name, Guid owner, DateTimeOffset now) => new(
        """SELECT 1 FROM "Leases" WHERE "Name" = @p0 AND "Owner" <> @p1 AND "Until" > @p2""", name, owner, now);

    /// <summary>Gives it back.</summary>
    public virtual Statement LetGo(string name, Guid owner) => new("""DELETE FROM "Leases" WHERE "Name" = @p0 AND "Owner" = @p1""", name, owner);
}

/// <summary>So many more of each.</summary>
internal readonly record struct Tally(int Sent, int Blocked, int Deactivated, int Failed, int Skipped, int Unknown);
