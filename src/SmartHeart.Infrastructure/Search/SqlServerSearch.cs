using System.Data;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Search;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Search;

/// <summary>
/// SQL Server's words: its full-text index where there is one (learn.microsoft.com/sql/relational-databases/search/full-text-search), which follows changes
/// within seconds; else <see cref="PlainSearch"/>.
/// </summary>
internal sealed class SqlServerSearch : SearchDialect
{
    private const int LongestExpression = 4000;

    private const string MatchSql =
        """
        SELECT TOP (@p0) c."Id" AS "Value" FROM "Content" c JOIN "Categories" k ON k."Id" = c."CategoryId"
        WHERE CONTAINS(c."SearchText", @p1) AND c."Status" = 1 AND k."Hidden" = 0
        ORDER BY c."Id" DESC
        """;

    private const string MatchTitleSql =
        """
        SELECT TOP (@p0) c."Id" AS "Value" FROM "Content" c JOIN "Categories" k ON k."Id" = c."CategoryId"
        WHERE CONTAINS(c."SearchText", @p1) AND CONTAINS(c."SearchTitle", @p2) AND c."Status" = 1 AND k."Hidden" = 0
        ORDER BY c."Id" DESC
        """;

    private bool? _hasIndex;

    public override async Task<IReadOnlyList<int>> Match(
        SmartHeartDbContext context, WantedWords wanted, int limit, CancellationToken cancellationToken)
    {
        _hasIndex ??= await HasIndex(context, cancellationToken);
        if (_hasIndex == false) return await PlainSearch.Match(context, wanted, limit, cancellationToken);

        return await MatchTier.Gather(MatchTier.Of(wanted, form => $"\"{form}*\""), limit, tier =>
        {
            var (most, text) = (new SqlParameter("@p0", limit), Expression("@p1", tier.Text));
            var ids = tier.Title is null
                ? context.Database.SqlQueryRaw<int>(MatchSql, most, text)
                : context.Database.SqlQueryRaw<int>(MatchTitleSql, most, text, Expression("@p2", tier.Title));
            return ids.ToListAsync(cancellationToken);
        });
    }

    public override async Task<IReadOnlyList<IReadOnlyList<int>>> MatchEach(
        SmartHeartDbContext context, IReadOnlyList<WantedWords> parts, int limit, CancellationToken cancellationToken)
    {
        _hasIndex ??= await HasIndex(context, cancellationToken);
        if (_hasIndex == false) return await PlainSearch.MatchEach(context, parts, limit, cancellationToken);

        // Only a value by itself may stand in «contains», no column: a branch for each.
        var branches = Enumerable.Range(0, parts.Count).Select(MatchPart);
        object[] values =
        [
            new SqlParameter("@p0", limit),
            .. parts.Select((part, at) => Expression(string.Create(CultureInfo.InvariantCulture, $"@e{at}"), MatchTier.Widest(part, form => $"\"{form}*\""))),
        ];
        var hits = await context.Database.SqlQueryRaw<Hit>(string.Join("\nUNION ALL\n", branches), values).ToListAsync(cancellationToken);
        return ByPart(hits, parts.Count);
    }

    public override IEnumerable<Statement> Learn(string words) =>
    [
        new(
            """
            INSERT INTO "SearchForms" ("Form", "Stem")
            SELECT DISTINCT CAST(f.value AS bigint), w.s
            FROM OPENJSON(@p0) WITH (s nvarchar(40) '$.s', f nvarchar(max) '$.f' AS JSON) w CROSS APPLY OPENJSON(w.f) f
            WHERE NOT EXISTS (
                SELECT 1 FROM "SearchForms" k WITH (UPDLOCK, HOLDLOCK) WHERE k."Form" = CAST(f.value AS bigint) AND k."Stem" = w.s)
            """, words),
        new(
            """
            UPDATE k SET "Shown" = w.w FROM "SearchWords" k
            JOIN OPENJSON(@p0) WITH (s nvarchar(40) '$.s', w nvarchar(40) '$.w') w ON w.s = k."Stem"
            WHERE LEN(w.w) < LEN(k."Shown") OR (w.w LIKE N'%ё%' COLLATE Latin1_General_100_BIN2
                AND REPLACE(w.w COLLATE Latin1_General_100_BIN2, N'ё', N'е') = k."Shown" COLLATE Latin1_General_100_BIN2)
            """, words),
        new(
            """
            INSERT INTO "SearchWords" ("Stem", "Shown")
            SELECT w.s, MIN(w.w) FROM OPENJSON(@p0) WITH (s nvarchar(40) '$.s', w nvarchar(40) '$.w') w
            WHERE NOT EXISTS (SELECT 1 FROM "SearchWords" k WITH (UPDLOCK, HOLDLOCK) WHERE k."Stem" = w.s)
            GROUP BY w.s
            """, words),
    ];

    public override Statement Forget(int userId, int remembered) => new(
        """
        DELETE FROM "Searches" WHERE "UserId" = @p0 AND "Id" <= (
            SELECT "Id" FROM "Searches" WHERE "UserId" = @p0 ORDER BY "Id" DESC OFFSET @p1 ROWS FETCH NEXT 1 ROWS ONLY)
        """, userId, remembered);

    private static string MatchPart(int part) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        SELECT {part} AS "Part", m{part}."Id" FROM (
            SELECT TOP (@p0) c."Id" FROM "Content" c JOIN "Categories" k ON k."Id" = c."CategoryId"
            WHERE CONTAINS(c."SearchText", @e{part}) AND c."Status" = 1 AND k."Hidden" = 0
            ORDER BY c."Id" DESC) m{part}
        """);

    private static SqlParameter Expression(string name, string value) => new(name, SqlDbType.NVarChar, LongestExpression) { Value = value };

    private static async Task<bool> HasIndex(SmartHeartDbContext context, CancellationToken cancellationToken)
    {
        var found = await context.Database
            .SqlQueryRaw<int>("""SELECT COALESCE(CAST(OBJECTPROPERTY(OBJECT_ID(N'Content'), N'TableHasActiveFulltextIndex') AS int), 0) AS "Value" """)
            .ToListAsync(cancellationToken);
        return found[0] == 1;
    }
}
