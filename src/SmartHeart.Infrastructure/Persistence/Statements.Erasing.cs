using System.Globalization;
using SmartHeart.Application.Audit;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Persistence;

/// <content>What has a person erased, beside their own row. Every one of them by an index, and understood by both providers.</content>
internal abstract partial class Statements
{
    /// <summary>Of whatever order. A new table that says something about people gets its statement here; a test looks into every table there is.</summary>
    public virtual IReadOnlyList<Statement> Erase(int userId, long telegramId) =>
    [
        new("""DELETE FROM "Favourites" WHERE "UserId" = @p0""", userId),
        new("""DELETE FROM "UserTags" WHERE "UserId" = @p0""", userId),
        DropTerms(userId),
        new("""DELETE FROM "Letters" WHERE "UserId" = @p0""", userId),
        new("""DELETE FROM "Searches" WHERE "UserId" = @p0""", userId),
        new("""UPDATE "Requests" SET "Comment" = NULL WHERE "UserId" = @p0 AND "Comment" IS NOT NULL""", userId),
        new("""DELETE FROM "Outbox" WHERE "About" = @p0""", telegramId),
        new("""DELETE FROM "FeedNotes" WHERE "About" = @p0""", telegramId),

        // Where mailings stand in their chat, and what Telegram said. Found mailing by mailing: there is no index by person. That there was a row is counted.
        new(
            """
            UPDATE "Recipients" SET "MessageId" = 0, "MoreIds" = NULL, "Words" = NULL
            WHERE "UserId" = @p0 AND "MailingId" IN (SELECT "Id" FROM "Mailings") AND ("MessageId" <> 0 OR "Words" IS NOT NULL)
            """, userId),

        // Forms that admins have open about the person: the draft begins with their number, and holds their name.
        new("""DELETE FROM "Conversations" WHERE "ChatId" < 0 AND "Draft" LIKE @p0""", $"{{\"userId\":{userId.ToString(CultureInfo.InvariantCulture)},%"),

        // What admins searched for may name them. Nobody misses it but the pages of an old result.
        ForgetSearches(DateTimeOffset.MaxValue),

        // The private chat alone: what an admin has begun in the group is the agency's.
        new("""DELETE FROM "Conversations" WHERE "ChatId" = @p0 AND "TelegramId" = @p0""", telegramId),

        // What they tried where it has no place. What an admin did, or was refused at the panel, is the agency's record and stays.
        new(
            """
            UPDATE "Audit" SET "ActorTelegramId" = 0, "ActorName" = NULL WHERE "ActorTelegramId" = @p0 AND "Denied" = @p1 AND "Subject" LIKE @p2
            """, telegramId, true, $"%{NoteDeniedAttempt.Separator}%"),
    ];
}
