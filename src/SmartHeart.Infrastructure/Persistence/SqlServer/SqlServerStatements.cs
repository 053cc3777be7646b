using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.SqlClient;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Persistence.SqlServer;

/// <summary>SQL Server's words. An upsert locks the key range before it looks: two hosts may write the same row.</summary>
internal sealed class SqlServerStatements : Statements
{
    private const int DuplicateKeyInIndex = 2601;
    private const int DuplicateKeyInConstraint = 2627;
    private const int ConstraintConflict = 547;

    public override Statement? FreeOutboxLeases => null;

    public override string Steps(string table, string column, bool isBounded)
    {
        var bound = isBounded ? $""" AND "{column}" <= {"{2}"}""" : "";
        return $$"""
            DECLARE @walk TABLE ("Step" int PRIMARY KEY, "Value" nvarchar(200));
            DECLARE @last nvarchar(200) = {0}, @step int = 0;
            WHILE @step < {1}
            BEGIN
                SELECT @last = MIN("{{column}}") FROM "{{table}}" WHERE "{{column}}" > @last{{bound}};
                IF @last IS NULL BREAK;
                SET @step += 1;
                INSERT INTO @walk VALUES (@step, @last);
            END;
            SELECT "Value" FROM @walk ORDER BY "Step";
            """;
    }

    public override Statement CountView(int userId, int contentId, DateTimeOffset at) => new(
        """
        UPDATE "Views" WITH (UPDLOCK, HOLDLOCK) SET "Count" = "Count" + 1, "LastAt" = CASE WHEN "LastAt" > @p2 THEN "LastAt" ELSE @p2 END
        WHERE "UserId" = @p0 AND "ContentId" = @p1;
        IF @@ROWCOUNT = 0
            INSERT INTO "Views" ("UserId", "ContentId", "FirstAt", "LastAt", "Count")
            SELECT @p0, @p1, @p2, @p2, 1 WHERE EXISTS (SELECT 1 FROM "Content" WHERE "Id" = @p1) AND EXISTS (SELECT 1 FROM "Users" WHERE "Id" = @p0);
        """, userId, contentId, at);

    public override Statement CountClick(int mailingId, int userId, int button, DateTimeOffset at) => new(
        """
        UPDATE "MailingClicks" WITH (UPDLOCK, HOLDLOCK) SET "Count" = "Count" + 1, "LastAt" = CASE WHEN "LastAt" > @p3 THEN "LastAt" ELSE @p3 END
        WHERE "MailingId" = @p0 AND "UserId" = @p1 AND "Button" = @p2;
        IF @@ROWCOUNT = 0
            INSERT INTO "MailingClicks" ("MailingId", "UserId", "Button", "FirstAt", "LastAt", "Count")
            SELECT @p0, @p1, @p2, @p3, @p3, 1 WHERE EXISTS (SELECT 1 FROM "Recipients" WHERE "MailingId" = @p0 AND "UserId" = @p1);
        """, mailingId, userId, button, at);

    public override Statement KeepFavourite(int userId, int contentId, DateTimeOffset at) => new(
        """
        INSERT INTO "Favourites" ("UserId", "ContentId", "At")
        SELECT @p0, @p1, @p2 WHERE EXISTS (SELECT 1 FROM "Content" WHERE "Id" = @p1) AND EXISTS (SELECT 1 FROM "Users" WHERE "Id" = @p0)
        AND NOT EXISTS (SELECT 1 FROM "Favourites" WITH (UPDLOCK, HOLDLOCK) WHERE "UserId" = @p0 AND "ContentId" = @p1)
        """, userId, contentId, at);

    public override Statement DropViews(int contentId, int most) => new(
        """DELETE TOP (@p1) FROM "Views" WHERE "ContentId" = @p0""", contentId, most);

    public override Statement DropFavourites(int contentId, int most) => new(
        """DELETE TOP (@p1) FROM "Favourites" WHERE "ContentId" = @p0""", contentId, most);

    public override Statement DropJournal(DateTimeOffset before, int most) => new(
        """WITH "Old" AS (SELECT TOP (@p1) "Id" FROM "Audit" WHERE "At" < @p0 ORDER BY "At") DELETE FROM "Old" """, before, most);

    public override Statement AddFeedDigest(DateTimeOffset at, int count) => new(
        """INSERT INTO "FeedDigests" ("At", "Count") OUTPUT INSERTED."Id" VALUES (@p0, @p1)""", at, count);

    public override Statement DropFeedDigests(DateTimeOffset before, int most) => new(
        """WITH "Old" AS (SELECT TOP (@p1) "Id" FROM "FeedDigests" WHERE "At" < @p0 ORDER BY "At") DELETE FROM "Old" """, before, most);

    public override Statement AddFile(StoredFile file) => new(
        """
        INSERT INTO "Files" ("UniqueId", "TelegramFileId", "Kind", "Name", "Size", "MimeType", "AddedAt", "CheckedAt")
        SELECT @p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7 WHERE NOT EXISTS (SELECT 1 FROM "Files" WITH (UPDLOCK, HOLDLOCK) WHERE "UniqueId" = @p0)
        """,
        file.UniqueId, file.TelegramFileId, (int)file.Kind, file.Name, file.Size, file.MimeType, file.AddedAt, file.CheckedAt);

    public override Statement AddTerms(int userId, IReadOnlyCollection<string> terms) => new(
        """INSERT INTO "UserTerms" ("UserId", "Term") SELECT @p0, value FROM OPENJSON(@p1)""", userId, JsonSerializer.Serialize(terms));

    public override Statement PeopleWithoutTerms(int after, int upTo, int limit) => new(
        """
        SELECT TOP (@p2) u."Id", u."TelegramName", u."Username", u."Profile_FullName", u."Profile_Company", u."Profile_Phone"
        FROM "Users" u WITH (UPDLOCK, ROWLOCK)
        WHERE u."Id" > @p0 AND u."Id" <= @p1 AND u."ErasedAt" IS NULL
        AND (u."TelegramName" IS NOT NULL OR u."Username" IS NOT NULL OR u."Profile_FullName" IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM "UserTerms" t WHERE t."UserId" = u."Id")
        ORDER BY u."Id"
        """, after, upTo, limit);

    public override Statement AcceptUpdate(InboxUpdate update, DateTimeOffset now) => new(
        """
        INSERT INTO "Inbox" ("UpdateId", "State", "Payload", "Attempts", "ReceivedAt")
        SELECT @p0, @p1, @p2, 1, @p3 WHERE NOT EXISTS (SELECT 1 FROM "Inbox" WITH (UPDLOCK, HOLDLOCK) WHERE "UpdateId" = @p0)
        """, update.UpdateId, (int)update.State, update.Payload.ToArray(), now);

    public override Statement FinishUpdates(IReadOnlyCollection<long> updateIds) => new(
        """UPDATE "Inbox" SET "State" = 2, "Payload" = NULL WHERE "UpdateId" IN (SELECT CAST(value AS bigint) FROM OPENJSON(@p0))""",
        JsonSerializer.Serialize(updateIds));

    public override Statement SaveConversation(ConversationKey key, Conversation conversation, DateTimeOffset now) => new(
        """
        UPDATE "Conversations" WITH (UPDLOCK, HOLDLOCK) SET
        "Flow" = @p3, "Version" = @p4, "Instance" = @p5, "Step" = @p6, "Draft" = @p7, "AnchorMessageId" = @p8, "State" = @p9, "ChangedAt" = @p10
        WHERE "ChatId" = @p0 AND "TopicId" = @p1 AND "TelegramId" = @p2;
        IF @@ROWCOUNT = 0
            INSERT INTO "Conversations"
            ("ChatId", "TopicId", "TelegramId", "Flow", "Version", "Instance", "Step", "Draft", "AnchorMessageId", "State", "ChangedAt")
            VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10);
        """,
        key.ChatId, key.TopicId, key.TelegramId, conversation.Flow, conversation.Version, conversation.Instance, conversation.Step,
        conversation.Draft, conversation.AnchorMessageId, conversation.State, now);

    public override Statement ClaimOutbox(string type, int limit, DateTimeOffset now, DateTimeOffset leaseUntil) => new(
        """
        UPDATE "Outbox" SET "LockedUntil" = @p3, "Attempts" = "Attempts" + 1
        OUTPUT inserted."Id", inserted."Payload", inserted."Attempts"
        WHERE "Id" IN (
            SELECT TOP (@p1) o."Id" FROM "Outbox" o WITH (UPDLOCK, ROWLOCK)
            WHERE o."Type" = @p0 AND o."ParkedAt" IS NULL AND o."NotBefore" <= @p2 AND (o."LockedUntil" IS NULL OR o."LockedUntil" <= @p2)
            AND (o."OrderKey" IS NULL OR NOT EXISTS (
                SELECT 1 FROM "Outbox" e WHERE e."Type" = o."Type" AND e."OrderKey" = o."OrderKey" AND e."ParkedAt" IS NULL AND e."Id" < o."Id"))
            ORDER BY o."NotBefore", o."Id")
        """, type, limit, now, leaseUntil);

    public override DateTimeOffset? ReadTime(DbDataReader row) =>
        row.IsDBNull(0) ? null : new DateTimeOffset(DateTime.SpecifyKind(row.GetDateTime(0), DateTimeKind.Utc));

    public override bool IsDuplicate(Exception? error) => error is SqlException { Number: DuplicateKeyInIndex or DuplicateKeyInConstraint };

    public override bool IsOrphan(Exception? error) => error is SqlException { Number: ConstraintConflict };
}
