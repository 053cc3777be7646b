using System.Data.Common;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Persistence;

/// <summary>Every statement that EF does not write itself. What no provider understands differently is here, the rest in one class a provider.</summary>
internal abstract partial class Statements
{
    /// <summary>What <see cref="User.Arrive"/> sets; everything else is null or has told nothing yet. A test holds it against the model.</summary>
    public virtual Statement AddNewcomer(User user) => new(
        """
        INSERT INTO "Users" ("TelegramId", "Source", "JoinedAt", "LastSeenAt", "Reachability", "ReachabilitySince", "PersonalData_State", "Advertising_State",
        "Interests")
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8)
        """,
        user.TelegramId, user.Source, user.JoinedAt, user.LastSeenAt, (int)user.Reachability, user.ReachabilitySince,
        (int)user.PersonalData.State, (int)user.Advertising.State, (int)user.Interests);

    public virtual Statement TouchUser(int userId, DateTimeOffset at) => new(
        """UPDATE "Users" SET "LastSeenAt" = @p1 WHERE "Id" = @p0 AND "LastSeenAt" < @p1""", userId, at);

    /// <summary>Words by which a person is found; those of before are dropped first.</summary>
    public abstract Statement AddTerms(int userId, IReadOnlyCollection<string> terms);

    public virtual Statement DropTerms(int userId) => new("""DELETE FROM "UserTerms" WHERE "UserId" = @p0""", userId);

    /// <summary>
    /// People with names and no words to find them by, kept from changing until the end of the transaction: Id, TelegramName, Username, and the profile's name,
    /// company and phone, by rising Id.
    /// </summary>
    public abstract Statement PeopleWithoutTerms(int after, int upTo, int limit);

    /// <summary>
    /// The different values of a text column that an index begins with, in order: each is one step along the index, however many rows have it. To be given,
    /// for <c>{0}</c>, the value that they come after, for <c>{1}</c> how many at most and, for <c>{2}</c>, the last value that may be one.
    /// </summary>
    /// <param name="table">A name of ours.</param>
    /// <param name="column">A name of ours.</param>
    /// <param name="isBounded">Whether there is a last value.</param>
    /// <returns>Text for <c>SqlQueryRaw</c>, to be run as it is.</returns>
    public abstract string Steps(string table, string column, bool isBounded);

    public virtual Statement ForgetSearches(DateTimeOffset before) => new("""DELETE FROM "SavedSearches" WHERE "At" < @p0""", before);

    /// <summary>Counters of an item; to run before <see cref="CountView"/>, which makes the person a viewer.</summary>
    public virtual Statement CountViewOfContent(int userId, int contentId) => new(
        """
        UPDATE "Content" SET "Views" = "Views" + 1,
        "Viewers" = "Viewers" + CASE WHEN EXISTS (SELECT 1 FROM "Views" WHERE "UserId" = @p0 AND "ContentId" = @p1) THEN 0 ELSE 1 END
        WHERE "Id" = @p1
        """, userId, contentId);

    /// <summary>The row of a person and an item: made or counted up. Nothing when one of the two is gone meanwhile.</summary>
    public abstract Statement CountView(int userId, int contentId, DateTimeOffset at);

    /// <summary>The row of a person and an item, if there is none yet. Nothing when one of the two is gone meanwhile.</summary>
    public abstract Statement KeepFavourite(int userId, int contentId, DateTimeOffset at);

    /// <summary>The row of a person and a button of a mailing: made or counted up. Nothing for who is no recipient of it.</summary>
    public abstract Statement CountClick(int mailingId, int userId, int button, DateTimeOffset at);

    public virtual Statement DropFavourite(int userId, int contentId) => new(
        """DELETE FROM "Favourites" WHERE "UserId" = @p0 AND "ContentId" = @p1""", userId, contentId);

    /// <summary>All that a category holds goes to another; who edits some of it is told.</summary>
    public virtual Statement MoveContent(int categoryId, int homeId, DateTimeOffset now) => new(
        """UPDATE "Content" SET "CategoryId" = @p1, "Version" = "Version" + 1, "UpdatedAt" = @p2 WHERE "CategoryId" = @p0""", categoryId, homeId, now);

    /// <summary>What is deleted and not cleared away yet goes to whichever other category there is: nobody sees it there.</summary>
    public virtual Statement MoveDeletedContent(int categoryId) => new(
        """
        UPDATE "Content" SET "CategoryId" = (SELECT MIN("Id") FROM "Categories" WHERE "Id" <> @p0)
        WHERE "CategoryId" = @p0 AND "Status" = @p1 AND EXISTS (SELECT 1 FROM "Categories" WHERE "Id" <> @p0)
        """, categoryId, (int)ContentStatus.Deleted);

    /// <summary>Some views of an item, at most so many.</summary>
    public abstract Statement DropViews(int contentId, int most);

    /// <summary>Some marks of an item as a favourite, at most so many.</summary>
    public abstract Statement DropFavourites(int contentId, int most);

    /// <summary>Lines of the journal of before a time, the oldest first, at most so many.</summary>
    public abstract Statement DropJournal(DateTimeOffset before, int most);

    /// <summary>Adds a digest of the feed; returns its Id.</summary>
    public abstract Statement AddFeedDigest(DateTimeOffset at, int count);

    /// <summary>An event of a digest; nothing about somebody who had their data erased after it was read from the outbox.</summary>
    public virtual Statement AddFeedNote(int digestId, int place, long? about, string payload) => about is { } person
        ? new(
            """
            INSERT INTO "FeedNotes" ("DigestId", "Place", "About", "Payload")
            SELECT @p0, @p1, @p2, @p3 WHERE EXISTS (SELECT 1 FROM "Users" WHERE "TelegramId" = @p2)
            """, digestId, place, person, payload)
        : new("""INSERT INTO "FeedNotes" ("DigestId", "Place", "Payload") VALUES (@p0, @p1, @p2)""", digestId, place, payload);

    /// <summary>A digest of the feed; its notes go with it.</summary>
    public virtual Statement DropFeedDigest(int id) => new("""DELETE FROM "FeedDigests" WHERE "Id" = @p0""", id);

    /// <summary>Digests of the feed of before a time, the oldest first, at most so many.</summary>
    public abstract Statement DropFeedDigests(DateTimeOffset before, int most);

    /// <summary>Notes what a line of the journal is about.</summary>
    public virtual Statement AimJournal(int entry, int target) => new("""UPDATE "Audit" SET "TargetId" = @p0 WHERE "Id" = @p1""", target, entry);

    /// <summary>Refused by the foreign key while it holds something.</summary>
    public virtual Statement DeleteCategory(int categoryId) => new("""DELETE FROM "Categories" WHERE "Id" = @p0""", categoryId);

    /// <summary>Adds a file unless its unique id is known.</summary>
    public abstract Statement AddFile(StoredFile file);

    /// <summary>Raises the versions of the items that use a file: it has become another one.</summary>
    public virtual Statement TouchUsersOfFile(int fileId, DateTimeOffset now) => new(
        """
        UPDATE "Content" SET "Version" = "Version" + 1, "UpdatedAt" = @p1
        WHERE "Id" IN (SELECT "ContentId" FROM "Attachments" WHERE "FileId" = @p0)
        """, fileId, now);

    /// <summary>Takes a file from the items that have the other one too.</summary>
    public virtual Statement DropUsesThatHave(int fileId, int otherId) => new(
        """
        DELETE FROM "Attachments" WHERE "FileId" = @p0 AND "ContentId" IN (SELECT "ContentId" FROM "Attachments" WHERE "FileId" = @p1)
        """, fileId, otherId);

    /// <summary>Gives the uses of a file to another.</summary>
    public virtual Statement MoveUses(int fileId, int toId) => new(
        """UPDATE "Attachments" SET "FileId" = @p1 WHERE "FileId" = @p0""", fileId, toId);

    public virtual Statement RemoveUnusedFile(int fileId) => new(
        """DELETE FROM "Files" WHERE "Id" = @p0 AND NOT EXISTS (SELECT 1 FROM "Attachments" WHERE "FileId" = @p0)""", fileId);

    /// <summary>Touches one row if the update was not known.</summary>
    public abstract Statement AcceptUpdate(InboxUpdate update, DateTimeOffset now);

    public virtual Statement CommitUpdate(long updateId) => new(
        """UPDATE "Inbox" SET "State" = 1 WHERE "UpdateId" = @p0 AND "State" = 0""", updateId);

    /// <summary>Marks all of them answered and drops their payload.</summary>
    public abstract Statement FinishUpdates(IReadOnlyCollection<long> updateIds);

    public virtual Statement GiveUpUpdates(int maxAttempts) => new(
        """UPDATE "Inbox" SET "State" = 2, "Payload" = NULL WHERE "State" < 2 AND "Attempts" >= @p0""", maxAttempts);

    public virtual Statement CountAttemptOfUpdate(long updateId) => new("""UPDATE "Inbox" SET "Attempts" = "Attempts" + 1 WHERE "UpdateId" = @p0""", updateId);

    public virtual Statement TrimInbox(DateTimeOffset before) => new(
        """DELETE FROM "Inbox" WHERE "State" = 2 AND "ReceivedAt" < @p0""", before);

    public abstract Statement SaveConversation(ConversationKey key, Conversation conversation, DateTimeOffset now);

    public virtual Statement RemoveConversation(ConversationKey key) => new(
        """DELETE FROM "Conversations" WHERE "ChatId" = @p0 AND "TopicId" = @p1 AND "TelegramId" = @p2""",
        key.ChatId, key.TopicId, key.TelegramId);

    public virtual Statement AddOutbox(string type, string payload, string? orderKey, DateTimeOffset now, DateTimeOffset notBefore, long? about) => new(
        """
        INSERT INTO "Outbox" ("Type", "Payload", "OrderKey", "CreatedAt", "NotBefore", "Attempts", "About") VALUES (@p0, @p1, @p2, @p3, @p4, 0, @p5)
        """, type, payload, orderKey, now, notBefore, about);

    /// <summary>
    /// Takes due rows under a lease, at most one of an order key and none behind an earlier unfinished one, and counts the attempt.
    /// Returns Id, Payload, Attempts (this one included).
    /// </summary>
    public abstract Statement ClaimOutbox(string type, int limit, DateTimeOffset now, DateTimeOffset leaseUntil);

    /// <summary>
    /// When the next row of the type that is not due yet comes due; null for never. What is due already is in hand, or held by an earlier one of its key.
    /// </summary>
    public virtual Statement NextOutbox(string type, DateTimeOffset now) => new(
        """SELECT MIN("NotBefore") FROM "Outbox" WHERE "Type" = @p0 AND "ParkedAt" IS NULL AND "NotBefore" > @p1""", type, now);

    public virtual Statement RewriteOutbox(long id, string payload) => new("""UPDATE "Outbox" SET "Payload" = @p1 WHERE "Id" = @p0""", id, payload);

    public virtual Statement HurryOutbox(string type, string orderKey, DateTimeOffset now) => new(
        """
        UPDATE "Outbox" SET "NotBefore" = @p2
        WHERE "Type" = @p0 AND "OrderKey" = @p1 AND "Attempts" = 0 AND "NotBefore" > @p2 AND "ParkedAt" IS NULL AND "LockedUntil" IS NULL
        """, type, orderKey, now);

    /// <summary>Lets what was set aside be tried again from the beginning.</summary>
    /// <param name="type">Of which type.</param>
    /// <param name="id">Which; null for all.</param>
    /// <param name="now">UTC.</param>
    public virtual Statement RepeatOutbox(string type, long? id, DateTimeOffset now) => id is null
        ? new("""UPDATE "Outbox" SET "ParkedAt" = NULL, "Attempts" = 0, "NotBefore" = @p1 WHERE "Type" = @p0 AND "ParkedAt" IS NOT NULL""", type, now)
        : new(
            """UPDATE "Outbox" SET "ParkedAt" = NULL, "Attempts" = 0, "NotBefore" = @p2 WHERE "Id" = @p1 AND "Type" = @p0 AND "ParkedAt" IS NOT NULL""",
            type, id, now);

    /// <summary>Drops what was set aside.</summary>
    public virtual Statement DropOutbox(string type, long id) => new(
        """DELETE FROM "Outbox" WHERE "Id" = @p1 AND "Type" = @p0 AND "ParkedAt" IS NOT NULL""", type, id);

    /// <summary>Drops what waits of a type, and what is in hand.</summary>
    public virtual Statement DropWaitingOutbox(string type) => new("""DELETE FROM "Outbox" WHERE "Type" = @p0 AND "ParkedAt" IS NULL""", type);

    public virtual Statement FinishOutbox(long id) => new("""DELETE FROM "Outbox" WHERE "Id" = @p0""", id);

    public virtual Statement RetryOutbox(long id, DateTimeOffset notBefore, string reason) => new(
        """UPDATE "Outbox" SET "NotBefore" = @p1, "LockedUntil" = NULL, "LastReason" = @p2 WHERE "Id" = @p0""",
        id, notBefore, OutboxEntry.Cut(reason));

    /// <summary>Hands back what was claimed and not tried: the attempt does not count.</summary>
    public virtual Statement ReleaseOutbox(long id) => new(
        """UPDATE "Outbox" SET "LockedUntil" = NULL, "Attempts" = "Attempts" - 1 WHERE "Id" = @p0""", id);

    /// <summary>The same without the attempt being counted.</summary>
    public virtual Statement PostponeOutbox(long id, DateTimeOffset notBefore, string reason) => new(
        """UPDATE "Outbox" SET "NotBefore" = @p1, "LockedUntil" = NULL, "LastReason" = @p2, "Attempts" = "Attempts" - 1 WHERE "Id" = @p0""",
        id, notBefore, OutboxEntry.Cut(reason));

    public virtual Statement ParkOutbox(long id, DateTimeOffset now, string reason) => new(
        """UPDATE "Outbox" SET "ParkedAt" = @p1, "LockedUntil" = NULL, "LastReason" = @p2 WHERE "Id" = @p0""",
        id, now, OutboxEntry.Cut(reason));

    /// <summary>Drops all faults of the CRM but the last few.</summary>
    public virtual Statement TrimCrmTroubles(int most) => new(
        """
        DELETE FROM "CrmTroubles" WHERE (SELECT COUNT(*) FROM "CrmTroubles" later WHERE later."Id" > "CrmTroubles"."Id") >= @p0
        """, most);

    /// <summary>Frees what a dead process held, where no other process can be alive; else leases run out by themselves.</summary>
    public abstract Statement? FreeOutboxLeases { get; }

    /// <summary>Reads the first column as a time; null when there is none.</summary>
    public abstract DateTimeOffset? ReadTime(DbDataReader row);

    /// <summary>Whether the database refused a second row with the same unique value.</summary>
    public abstract bool IsDuplicate(Exception? error);

    /// <summary>Whether the database refused a row without the one it belongs to: that one went meanwhile, or was to go.</summary>
    public abstract bool IsOrphan(Exception? error);
}
