using Microsoft.EntityFrameworkCore.Migrations;

namespace SmartHeart.Migrations.Sqlite.Migrations;

/// <summary>What data of before <see cref="ContentAndUsers"/> has in the new columns.</summary>
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
            UPDATE "Outbox" SET "About" = json_extract("Payload", '$.telegramId') WHERE "Type" = 'feed'
            """);
    }
}
