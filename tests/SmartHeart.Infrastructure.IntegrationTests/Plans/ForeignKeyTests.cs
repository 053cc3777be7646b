using Microsoft.Data.Sqlite;

namespace SmartHeart.Infrastructure.IntegrationTests.Plans;

/// <summary>Who deletes a row makes the database look for those that point to it, and no plan shows that.</summary>
public sealed class ForeignKeyTests(SeededDatabase database) : IClassFixture<SeededDatabase>
{
    /// <summary>Each key's columns in order, and those with which an index of its table begins.</summary>
    private const string Unindexed = """
        SELECT k.child || '(' || k.columns || ')'
        FROM (
            SELECT m.name AS child, f.id, group_concat(f."from", ',' ORDER BY f.seq) AS columns
            FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' GROUP BY m.name, f.id) k
        WHERE NOT EXISTS (
            SELECT 1 FROM (
                SELECT group_concat(c.name, ',' ORDER BY c.seqno) AS columns
                FROM pragma_index_list(k.child) i, pragma_index_info(i.name) c WHERE i.partial = 0 GROUP BY i.name) i
            WHERE i.columns || ',' LIKE k.columns || ',%')
        AND NOT EXISTS (
            -- The table itself goes by it: an INTEGER PRIMARY KEY.
            SELECT 1 FROM pragma_table_info(k.child) c WHERE c.name = k.columns AND c.pk = 1 AND c.type = 'INTEGER'
            AND NOT EXISTS (SELECT 1 FROM pragma_table_info(k.child) o WHERE o.pk > 1))
        """;

    [Fact]
    public async Task Every_foreign_key_begins_an_index()
    {
        await using var connection = await database.Open();
        (await Read(connection)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_foreign_key_without_an_index_is_noticed()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            CREATE TABLE "A" ("Id" INTEGER PRIMARY KEY);
            CREATE TABLE "B" ("AId" INTEGER REFERENCES "A", "OtherId" INTEGER REFERENCES "A");
            CREATE INDEX "IX" ON "B" ("AId", "OtherId");
            """;
        await command.ExecuteNonQueryAsync();
        (await Read(connection)).ShouldBe(["B(OtherId)"]);
    }

    private static async Task<List<string>> Read(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Unindexed;
        var found = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            found.Add(reader.GetString(0));
        return found;
    }
}
