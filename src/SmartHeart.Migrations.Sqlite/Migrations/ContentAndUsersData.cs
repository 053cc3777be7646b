using Microsoft.EntityFrameworkCore.Migrations;

namespace SmartHeart.Migrations.Sqlite.Migrations;

/// <summary>What data of before <see cref="ContentAndUsers"/> has in the new columns, and indexes that the model can't describe: on the key again, for those whom lists show.</summary>
internal static class ContentAndUsersData
{
    public static void Carry(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            UPDATE "Content" SET "Rank" = COALESCE("PublishedAt", "CreatedAt")
            """);
        migrationBuilder.Sql(
            """
            CREATE INDEX IF NOT EXISTS "IX_Users_Present" ON "Users" ("Id") WHERE "ErasedAt" IS NULL
            """);
        migrationBuilder.Sql(
            """
            CREATE INDEX IF NOT EXISTS "IX_Users_WithProfile" ON "Users" ("Id") WHERE "Profile_ChangedAt" IS NOT NULL AND "ErasedAt" IS NULL
            """);
        migrationBuilder.Sql(
            """
            CREATE INDEX IF NOT EXISTS "IX_Users_NoConsent" ON "Users" ("Id") WHERE "PersonalData_State" <> 1 AND "ErasedAt" IS NULL
            """);
        migrationBuilder.Sql(
            """
            UPDATE "Outbox" SET "About" = json_extract("Payload", '$.TelegramId') WHERE "Type" = 'feed'
            """);
    }

    /// <summary>Takes the indexes away, which hold columns.</summary>
    public static void Drop(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""DROP INDEX IF EXISTS "IX_Users_Present" """);
        migrationBuilder.Sql("""DROP INDEX IF EXISTS "IX_Users_WithProfile" """);
        migrationBuilder.Sql("""DROP INDEX IF EXISTS "IX_Users_NoConsent" """);
    }
}
