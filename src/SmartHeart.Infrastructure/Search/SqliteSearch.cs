using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Search;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Search;

/// <summary>SQLite's words: FTS5 (https://www.sqlite.org/fts5.html). The index holds what is published; triggers see to that.</summary>
internal sealed class SqliteSearch : SearchDialect
{
    // In the order of its rows the index stops at the limit; a rank would have to be reckoned for every match.
    private const string MatchSql =
        """
        SELECT s."rowid" AS "Value" FROM "ContentSearch" AS "s"
        WHERE s."ContentSearch" MATCH @p0
        AND s."rowid" NOT IN (SELECT c."Id" FROM "Categories" AS "k" CROSS JOIN "Content" AS "c" ON c."CategoryId" = k."Id" WHERE k."Hidden")
        ORDER BY s."rowid" DESC LIMIT @p1
        """;

    // What is hidden is looked up once for all parts.
    private const string MatchEachSql =
        """
        SELECT (
            SELECT json_group_array("m"."Id") FROM (
                SELECT s."rowid" AS "Id" FROM "ContentSearch" AS "s"
                WHERE s."ContentSearch" MATCH j."value"
                AND s."rowid" NOT IN (SELECT c."Id" FROM "Categories" AS "k" CROSS JOIN "Content" AS "c" ON c."CategoryId" = k."Id" WHERE k."Hidden")
                ORDER BY s."rowid" DESC LIMIT @p1) AS "m") AS "Value"
        FROM json_each(@p0) AS "j" ORDER BY j."key"
        """;

    public override Task<IReadOnlyList<int>> Match(
        SmartHeartDbContext context, WantedWords wanted, int limit, CancellationToken cancellationToken) =>
        MatchTier.Gather(MatchTier.Of(wanted, form => $"\"{form}\"*"), limit, tier =>
        {
            var expression = tier.Title is null ? $"{{Text}} : ({tier.Text})" : $"({{Title}} : ({tier.Title})) AND ({{Text}} : ({tier.Text}))";
            return context.Database
                .SqlQueryRaw<int>(MatchSql, new SqliteParameter("@p0", expression), new SqliteParameter("@p1", limit))
                .ToListAsync(cancellationToken);
        });

    public override async Task<IReadOnlyList<IReadOnlyList<int>>> MatchEach(
        SmartHeartDbContext context, IReadOnlyList<WantedWords> parts, int limit, CancellationToken cancellationToken)
    {
        var expressions = parts.Select(part => $"{{Text}} : ({MatchTier.Widest(part, form => $"\"{form}\"*")})");
        var lists = await context.Database
            .SqlQueryRaw<string>(
                MatchEachSql, new SqliteParameter("@p0", JsonSerializer.Serialize(expressions)), new SqliteParameter("@p1", limit))
            .ToListAsync(cancellationToken);
        return lists.ConvertAll(list => (IReadOnlyList<int>)JsonSerializer.Deserialize<int[]>(list)!);
    }

    public override IEnumerable<Statement> Learn(string words) =>
    [
        new(
            """
            INSERT INTO "SearchForms" ("Form", "Stem")
            SELECT f.value, w.value ->> 's' FROM json_each(@p0) w, json_each(w.value, '$.f') f
            WHERE NOT EXISTS (SELECT 1 FROM "SearchWords" k WHERE k."Stem" = w.value ->> 's')
            ON CONFLICT DO NOTHING
            """, words),
        new(
            """
            INSERT INTO "SearchWords" ("Stem", "Shown") SELECT value ->> 's', value ->> 'w' FROM json_each(@p0) WHERE TRUE
            ON CONFLICT ("Stem") DO UPDATE SET "Shown" = excluded."Shown"
            WHERE length(excluded."Shown") < length("Shown") OR (replace(excluded."Shown", 'ё', 'е') = "Shown" AND excluded."Shown" <> "Shown")
            """, words),
    ];

    public override Statement Forget(int userId, int remembered) => new(
        """
        DELETE FROM "Searches" WHERE "UserId" = @p0 AND "Id" <= (SELECT "Id" FROM "Searches" WHERE "UserId" = @p0 ORDER BY "Id" DESC LIMIT 1 OFFSET @p1)
        """, userId, remembered);
}
