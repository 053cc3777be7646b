using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Persistence.Sqlite;

/// <summary>SQLite's words.</summary>
internal sealed class SqliteStatements : Statements
{
    private const int ConstraintPrimaryKey = 1555;
    private const int ConstraintUnique = 2067;
    private const int ConstraintForeignKey = 787;

    // What «on delete restrict» refuses with: it is a trigger inside.
    private const int ConstraintTrigger = 1811;

    public override Statement? FreeOutboxLeases { get; } = new("""UPDATE "Outbox" SET "LockedUntil" = NULL WHERE "LockedUntil" IS NOT NULL""");

    public override string Steps(string table, string column, bool isBounded)
    {
        var bound = isBounded ? $""" AND "{column}" <= {"{2}"}""" : "";
        return $$"""
            WITH RECURSIVE "Walk" ("Value", "Step") AS (
                SELECT MIN("{{column}}"), 1 FROM "{{table}}" WHERE "{{column}}" > {0}{{bound}}
                UNION ALL
                SELECT (SELECT MIN("{{column}}") FROM "{{table}}" WHERE "{{column}}" > "Walk"."Value"{{bound}}), "Walk"."Step" + 1
                FROM "Walk" WHERE "Walk"."Value" IS NOT NULL AND "Walk"."Step" < {1})
            SELECT "Value" FROM "Walk" WHERE "Value" IS NOT NULL ORDER BY "Step"
            """;
    }

    public override Statement CountView(int userId, int contentId, DateTimeOffset at) => new(
        """
        INSERT INTO "Views" ("UserId", "ContentId", "FirstAt", "LastAt", "Count")
        SELECT @p0, @p1, @p2, @p2, 1 WHERE EXISTS (SELECT 1 FROM "Content" WHERE "Id" = @p1) AND EXISTS (SELECT 1 FROM "Users" WHERE "Id" = @p0)
        ON CONFLICT ("UserId", "ContentId") DO UPDATE SET "Count" = "Count" + 1, "LastAt" = max("LastAt", excluded."LastAt")
        """, userId, contentId, at);

    public override Statement CountClick(int mailingId, int userId, int button, DateTimeOffset at) => new(
        """
        INSERT INTO "MailingClicks" ("MailingId", "UserId", "Button", "FirstAt", "LastAt", "Count")
        SELECT @p0, @p1, @p2, @p3, @p3, 1 WHERE EXISTS (SELECT 1 FROM "Recipients" WHERE "MailingId" = @p0 AND "UserId" = @p1)
        ON CONFLICT ("MailingId", "UserId", "Button") DO UPDATE SET "Count" = "Count" + 1, "LastAt" = max("LastAt", excluded."LastAt")
        """, mailingId, userId, button, at);

    public override Statement KeepFavourite(int userId, int contentId, DateTimeOffset at) => new(
        """
        INSERT INTO "Favourites" ("UserId", "ContentId", "At")
        SELECT @p0, @p1, @p2 WHERE EXISTS (SELECT 1 FROM "Content" WHERE "Id" = @p1) AND EXISTS (SELECT 1 FROM "Users" WHERE "Id" = @p0)
        ON CONFLICT ("UserId", "ContentId") DO NOTHING
        """, userId, contentId, at);

    public override Statement DropViews(int contentId, int most) => new(
        """DELETE FROM "Views" WHERE "rowid" IN (SELECT "rowid" FROM "Views" WHERE "ContentId" = @p0 LIMIT @p1)""", contentId, most);

    public override Statement DropFavourites(int contentId, int most) => new(
        """DELETE FROM "Favourites" WHERE "rowid" IN (SELECT "rowid" FROM "Favourites" WHERE "ContentId" = @p0 LIMIT @p1)""", contentId, most);

    public override Statement DropJournal(DateTimeOffset before, int most) => new(
        """DELETE FROM "Audit" WHERE "Id" IN (SELECT "Id" FROM "Audit" WHERE "At" < @p0 ORDER BY "At" LIMIT @p1)""", before, most);

    public override Statement AddFeedDigest(DateTimeOffset at, int count) => new(
        """INSERT INTO "FeedDigests" ("At", "Count") VALUES (@p0, @p1) RETURNING "Id" """, at, count);

    public override Statement DropFeedDigests(DateTimeOffset before, int most) => new(
        """DELETE FROM "FeedDigests" WHERE "Id" IN (SELECT "Id" FROM "FeedDigests" WHERE "At" < @p0 ORDER BY "At" LIMIT @p1)""", before, most);

    public override Statement AddFile(StoredFile file) => new(
        """
        INSERT INTO "Files" ("UniqueId", "TelegramFileId", "Kind", "Name", "Size", "MimeType", "AddedAt", "CheckedAt")
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7) ON CONFLICT ("UniqueId") DO NOTHING
        """,
        file.UniqueId, file.TelegramFileId, (int)file.Kind, file.Name, file.Size, file.MimeType, file.AddedAt, file.CheckedAt);

    public override Statement AddTerms(int userId, IReadOnlyCollection<string> terms) => new(
        """INSERT INTO "UserTerms" ("UserId", "Term") SELECT @p0, value FROM json_each(@p1)""", userId, JsonSerializer.Serialize(terms));

    public override Statement PeopleWithoutTerms(int after, int upTo, int limit) => new(
        """
        SELECT u."Id", u."TelegramName", u."Username", u."Profile_FullName", u."Profile_Company", u."Profile_Phone" FROM "Users" u
        WHERE u."Id" > @p0 AND u."Id" <= @p1 AND u."ErasedAt" IS NULL
        AND (u."TelegramName" IS NOT NULL OR u."Username" IS NOT NULL OR u."Profile_FullName" IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM "UserTerms" t WHERE t."UserId" = u."Id")
        ORDER BY u."Id" LIMIT @p2
        """, after, upTo, limit);

    public override Statement AcceptUpdate(InboxUpdate update, DateTimeOffset now) => new(
        """
        INSERT INTO "Inbox" ("UpdateId", "State", "Payload", "Attempts", "ReceivedAt") VALUES (@p0, @p1, @p2, 1, @p3)
        ON CONFLICT ("UpdateId") DO NOTHING
        """, update.UpdateId, (int)update.State, update.Payload.ToArray(), now);

    public override Statement FinishUpdates(IReadOnlyCollection<long> updateIds) => new(
        """UPDATE "Inbox" SET "State" = 2, "Payload" = NULL WHERE "UpdateId" IN (SELECT value FROM json_each(@p0))""",
        JsonSerializer.Serialize(updateIds));

    public override Statement SaveConversation(ConversationKey key, Conversation conversation, DateTimeOffset now) => new(
        """
        INSERT INTO "Conversations"
        ("ChatId", "TopicId", "TelegramId", "Flow", "Version", "Instance", "Step", "Draft", "AnchorMessageId", "State", "ChangedAt")
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10)
        ON CONFLICT ("ChatId", "TopicId", "TelegramId") DO UPDATE SET
        "Flow" = excluded."Flow", "Version" = excluded."Version", "Instance" = excluded."Instance", "Step" = excluded."Step",
        "Draft" = excluded."Draft", "AnchorMessageId" = excluded."AnchorMessageId", "State" = excluded."State", "ChangedAt" = excluded."ChangedAt"
        """,
        key.ChatId, key.TopicId, key.TelegramId, conversation.Flow, conversation.Version, conversation.Instance, conversation.Step,
        conversation.Draft, conversation.AnchorMessageId, conversation.State, now);

    public override Statement ClaimOutbox(string type, int limit, DateTimeOffset now, DateTimeOffset leaseUntil) => new(
        """
        UPDATE "Outbox" SET "LockedUntil" = @p3, "Attempts" = "Attempts" + 1 WHERE "Id" IN (
            SELECT o."Id" FROM "Outbox" o
            WHERE o."Type" = @p0 AND o."ParkedAt" IS NULL AND o."NotBefore" <= @p2 AND (o."LockedUntil" IS NULL OR o."LockedUntil" <= @p2)
            AND (o."OrderKey" IS NULL OR NOT EXISTS (
                SELECT 1 FROM "Outbox" e WHERE e."Type" = o."Type" AND e."OrderKey" = o."OrderKey" AND e."ParkedAt" IS NULL AND e."Id" < o."Id"))
            ORDER BY o."NotBefore", o."Id" LIMIT @p1)
        RETURNING "Id", "Payload", "Attempts"
        """, type, limit, now, leaseUntil);

    public override DateTimeOffset? ReadTime(DbDataReader row) => row.IsDBNull(0) ? null : new DateTimeOffset(row.GetInt64(0), TimeSpan.Zero);

    public override bool IsDuplicate(Exception? error) =>
        error is SqliteException { SqliteExtendedErrorCode: ConstraintPrimaryKey or ConstraintUnique };

    public override bool IsOrphan(Exception? error) =>
        error is SqliteException { SqliteExtendedErrorCode: ConstraintForeignKey or ConstraintTrigger };
}
