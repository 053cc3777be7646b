using Microsoft.EntityFrameworkCore.Migrations;

namespace SmartHeart.Migrations.SqlServer.Migrations;

/// <summary>What data of before <see cref="ContentAndUsers"/> has in the new columns, and indexes that the model can't describe: on the key again, for those whom lists show.</summary>
internal static class ContentAndUsersData
{
    public static void Carry(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            UPDATE "Content" SET "Rank" = DATEDIFF_BIG(DAY, '0001-01-01', COALESCE("PublishedAt", "CreatedAt")) * 864000000000
            + DATEDIFF_BIG(NANOSECOND, CAST(CAST(COALESCE("PublishedAt", "CreatedAt") AS date) AS datetime2(7)), COALESCE("PublishedAt", "CreatedAt")) / 100
            """);
        migrationBuilder.Sql(
            """
            DROP INDEX IF EXISTS "IX_Users_Present" ON "Users";
            CREATE INDEX "IX_Users_Present" ON "Users" ("Id") WHERE "ErasedAt" IS NULL
            """);
        migrationBuilder.Sql(
            """
            DROP INDEX IF EXISTS "IX_Users_WithProfile" ON "Users";
            CREATE INDEX "IX_Users_WithProfile" ON "Users" ("Id") WHERE "Profile_ChangedAt" IS NOT NULL AND "ErasedAt" IS NULL
            """);
        migrationBuilder.Sql(
            """
            DROP INDEX IF EXISTS "IX_Users_NoConsent" ON "Users";
            CREATE INDEX "IX_Users_NoConsent" ON "Users" ("Id") WHERE "PersonalData_State" <> 1 AND "ErasedAt" IS NULL
            """);
        migrationBuilder.Sql(
            """
            UPDATE "Outbox" SET "About" = TRY_CAST(JSON_VALUE("Payload", '$.TelegramId') AS bigint) WHERE "Type" = 'feed'
            """);
    }

    /// <summary>Takes the indexes away, which hold columns.</summary>
    public static void Drop(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""DROP INDEX IF EXISTS "IX_Users_Present" ON "Users" """);
        migrationBuilder.Sql("""DROP INDEX IF EXISTS "IX_Users_WithProfile" ON "Users" """);
        migrationBuilder.Sql("""DROP INDEX IF EXISTS "IX_Users_NoConsent" ON "Users" """);
    }
}
