using Microsoft.EntityFrameworkCore.Migrations;

namespace SmartHeart.Migrations.SqlServer.Migrations;

/// <summary>What data of before <see cref="ContentAndUsers"/> has in the new columns.</summary>
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
            UPDATE "Outbox" SET "About" = TRY_CAST(JSON_VALUE("Payload", '$.telegramId') AS bigint) WHERE "Type" = 'feed'
            """);
    }
}
