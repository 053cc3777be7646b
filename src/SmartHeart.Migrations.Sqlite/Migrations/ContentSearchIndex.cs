using Microsoft.EntityFrameworkCore.Migrations;

namespace SmartHeart.Migrations.Sqlite.Migrations;

/// <summary>
/// What search needs and EF has no word for. A later migration that rebuilds the table Content (SQLite can't alter most of a table) loses triggers and
/// index with the old one: it has to call <see cref="Drop"/> first and <see cref="Make"/> last.
/// </summary>
internal static class ContentSearchIndex
{
    /// <summary>
    /// The index of what is published, and what keeps it. Without a copy of the text (<c>content=''</c>), so that a row can be taken out by its id alone;
    /// words come as stems with spaces between, which the tokenizer <c>ascii</c> takes as they are; which column a word stands in is asked, where in it is not.
    /// </summary>
    public static void Make(MigrationBuilder migrationBuilder)
    {
        string[] statements =
        [
            """
            CREATE VIRTUAL TABLE "ContentSearch" USING fts5("Title", "Text", content='', contentless_delete=1, tokenize='ascii', detail=column, prefix='2 3')
            """,
            """
            INSERT INTO "ContentSearch" ("rowid", "Title", "Text") SELECT "Id", "SearchTitle", "SearchText" FROM "Content" WHERE "Status" = 1
            """,
            """
            CREATE TRIGGER "ContentSearch_Added" AFTER INSERT ON "Content" WHEN NEW."Status" = 1 BEGIN
                INSERT INTO "ContentSearch" ("rowid", "Title", "Text") VALUES (NEW."Id", NEW."SearchTitle", NEW."SearchText");
            END
            """,
            """
            CREATE TRIGGER "ContentSearch_Changed" AFTER UPDATE OF "Status", "SearchTitle", "SearchText" ON "Content" BEGIN
                DELETE FROM "ContentSearch" WHERE "rowid" = OLD."Id";
                INSERT INTO "ContentSearch" ("rowid", "Title", "Text")
                SELECT NEW."Id", NEW."SearchTitle", NEW."SearchText" WHERE NEW."Status" = 1;
            END
            """,
            """
            CREATE TRIGGER "ContentSearch_Removed" AFTER DELETE ON "Content" BEGIN
                DELETE FROM "ContentSearch" WHERE "rowid" = OLD."Id";
            END
            """,
            """
            CREATE INDEX "IX_Content_SearchVersion" ON "Content" ("SearchVersion")
            """,
        ];
        foreach (var statement in statements) migrationBuilder.Sql(statement);
    }

    /// <summary>Takes all of it away.</summary>
    public static void Drop(MigrationBuilder migrationBuilder)
    {
        string[] statements =
        [
            """DROP INDEX IF EXISTS "IX_Content_SearchVersion" """,
            """DROP TRIGGER IF EXISTS "ContentSearch_Added" """,
            """DROP TRIGGER IF EXISTS "ContentSearch_Changed" """,
            """DROP TRIGGER IF EXISTS "ContentSearch_Removed" """,
            """DROP TABLE IF EXISTS "ContentSearch" """,
        ];
        foreach (var statement in statements) migrationBuilder.Sql(statement);
    }
}
