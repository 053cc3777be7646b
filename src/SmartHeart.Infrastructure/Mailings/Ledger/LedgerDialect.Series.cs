using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Mailings.Ledger;

/// <content>Recipients of messages of series, who come one by one.</content>
internal abstract partial class LedgerDialect
{
    /// <summary>
    /// Of a message of a series that runs, kept from other hosts until the end of the transaction: MailingId, Topic, LookedUpTo, the last person there is, and
    /// what <see cref="SeriesRules.Read"/> reads.
    /// </summary>
    public virtual Statement SeriesStep(int stepId) => new(
        $"""
        SELECT s."MailingId", m."Topic", s."LookedUpTo", COALESCE((SELECT MAX("Id") FROM "Users"), 0),
        e."Id", s."DelayMinutes", e."ActiveSince", e."Trigger", e."Goal", e."EventId", e."StatusId"
        FROM "SeriesSteps" s {Locked} JOIN "Series" e ON e."Id" = s."SeriesId" JOIN "Mailings" m ON m."Id" = s."MailingId"
        WHERE s."Id" = @p0 AND e."ActiveSince" IS NOT NULL AND m."State" IN (4, 5)
        """, stepId);

    /// <summary>Those whose turn came in a span of time become recipients, unless they are.</summary>
    /// <param name="mailingId">The message.</param>
    /// <param name="rules">Of its series.</param>
    /// <param name="from">When the series began for the first of them, UTC.</param>
    /// <param name="upTo">And for the last.</param>
    /// <param name="stretch">Among people with ids after the one and up to the other; null for all.</param>
    /// <param name="eligibility">Who may get it at all.</param>
    public virtual Statement Enrol(
        int mailingId, SeriesRules rules, DateTimeOffset from, DateTimeOffset upTo, (int After, int UpTo)? stretch, Eligibility eligibility)
    {
        var values = new SqlValues();
        return values.Of(
            $"""
            INSERT INTO "Recipients" ("MailingId", "UserId", "State", "Skipped", "Attempts", "At", "MessageId", "Edition")
            SELECT {values[mailingId]}, u."Id", 0, 0, 0, {values[eligibility.Now]}, 0, 0 FROM "Users" u
            WHERE {(stretch is var (after, last) ? $"""u."Id" > {values[after]} AND u."Id" <= {values[last]} AND """ : "")}{rules.Begins(from, upTo, values)}
            AND {eligibility.May(values)}
            AND NOT EXISTS (SELECT 1 FROM "Recipients" had WHERE had."MailingId" = {values[mailingId]} AND had."UserId" = u."Id")
            """);
    }

    /// <summary>They are counted.</summary>
    public virtual Statement CountEnrolled(int mailingId, int added) => new(
        """UPDATE "MailingFigures" SET "Total" = "Total" + @p1 WHERE "MailingId" = @p0""", mailingId, added);

    /// <summary>All whose turn came before a moment have been found.</summary>
    public virtual Statement NoteLook(int stepId, DateTimeOffset upTo) => new("""UPDATE "SeriesSteps" SET "LookedUpTo" = @p1 WHERE "Id" = @p0""", stepId, upTo);
}
