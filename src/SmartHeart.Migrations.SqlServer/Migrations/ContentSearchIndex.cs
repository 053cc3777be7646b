using Microsoft.EntityFrameworkCore.Migrations;

namespace SmartHeart.Migrations.SqlServer.Migrations;

/// <summary>
/// What search needs and EF has no word for. The full-text index is made where the server has that part installed; where not, search reads the stems
/// plainly, and docs/operations.md says how to make the index later. Its statements can't run inside a transaction.
/// </summary>
internal static class ContentSearchIndex
{
    /// <summary>Words come as stems with spaces between: no language, no stop words.</summary>
    public static void Make(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""CREATE INDEX "IX_Content_SearchVersion" ON "Content" ("SearchVersion")""");
        migrationBuilder.Sql(
            """
            IF CAST(SERVERPROPERTY('IsFullTextInstalled') AS int) = 1
                EXEC(N'CREATE FULLTEXT CATALOG "ContentSearch"')
            """,
            suppressTransaction: true);
        migrationBuilder.Sql(
            """
            IF CAST(SERVERPROPERTY('IsFullTextInstalled') AS int) = 1
                EXEC(N'CREATE FULLTEXT INDEX ON "Content" ("SearchTitle" LANGUAGE 0, "SearchText" LANGUAGE 0) KEY INDEX "PK_Content"
                ON "ContentSearch" WITH (CHANGE_TRACKING = AUTO, STOPLIST = OFF)')
            """,
            suppressTransaction: true);
    }

    /// <summary>Takes all of it away.</summary>
    public static void Drop(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            IF OBJECTPROPERTY(OBJECT_ID(N'Content'), N'TableHasActiveFulltextIndex') = 1
                EXEC(N'DROP FULLTEXT INDEX ON "Content"')
            """,
            suppressTransaction: true);
        migrationBuilder.Sql(
            """
            IF CAST(SERVERPROPERTY('IsFullTextInstalled') AS int) = 1
                EXEC(N'IF EXISTS (SELECT 1 FROM sys.fulltext_catalogs WHERE name = N''ContentSearch'') DROP FULLTEXT CATALOG "ContentSearch"')
            """,
            suppressTransaction: true);
        migrationBuilder.Sql("""DROP INDEX "IX_Content_SearchVersion" ON "Content" """);
    }
}
