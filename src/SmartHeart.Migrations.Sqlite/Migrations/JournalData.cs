using Microsoft.EntityFrameworkCore.Migrations;

namespace SmartHeart.Migrations.Sqlite.Migrations;

/// <summary>What lines of before <see cref="Journal"/> have in the new columns. Whom a person's line is about stands in its subject; of others only the title is known.</summary>
internal static class JournalData
{
    public static void Carry(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            UPDATE "Audit" SET "Area" = CASE
            WHEN "Action" LIKE 'content.%' OR "Action" LIKE 'category.%' OR "Action" LIKE 'file.%' THEN 1
            WHEN "Action" LIKE 'user.%' THEN 2
            WHEN "Action" LIKE 'mailing.%' OR "Action" LIKE 'segment.%' OR "Action" LIKE 'series.%' THEN 3
            WHEN "Action" LIKE 'crm.%' THEN 4 ELSE 0 END
            """);
        migrationBuilder.Sql(
            """
            UPDATE "Audit" SET "TargetId" = CAST(SUBSTR("Subject", 2) AS INTEGER) WHERE "Action" LIKE 'user.%' AND "Subject" LIKE '#%'
            """);
    }
}
