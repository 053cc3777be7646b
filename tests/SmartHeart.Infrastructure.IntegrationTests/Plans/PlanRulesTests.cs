using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.IntegrationTests.Plans;

/// <summary>What the rules catch, and what they let pass.</summary>
public sealed class PlanRulesTests(SeededDatabase database) : IClassFixture<SeededDatabase>
{
    [Fact]
    public async Task A_read_without_an_index_is_caught_on_its_way_to_the_database()
    {
        await database.InScope(scope => scope.GetRequiredService<SmartHeartDbContext>().Set<User>()
            .Where(user => user.Username == "anna").Select(user => user.Id).ToListAsync());
        var command = database.Recorder.Take().ShouldHaveSingleItem();
        (await Faults(command)).ShouldHaveSingleItem().ShouldStartWith("SCAN");
    }

    [Theory]
    [InlineData("""SELECT * FROM "Users" WHERE "Username" = 'anna'""", "SCAN Users")]
    [InlineData("""SELECT COUNT(*) FROM "Views" AS "v" """, "SCAN Views")]
    [InlineData("""SELECT COUNT(DISTINCT "v"."ContentId") FROM "Views" AS "v" """, "SCAN v USING COVERING INDEX")]
    [InlineData("""SELECT "Id" FROM "Users" AS "u" WHERE "u"."Source" = 'vk' ORDER BY "u"."Id" LIMIT 8""", "SCAN u")]
    [InlineData("""SELECT "Id" FROM "Users" AS "u" ORDER BY "u"."Username" LIMIT 8""", "SCAN u")]
    [InlineData("""SELECT "Id" FROM "Users" AS "u" ORDER BY "u"."Username" LIMIT 8""", "USE TEMP B-TREE FOR ORDER BY")]
    [InlineData("""SELECT * FROM "Views" WHERE "ContentId" = 1 ORDER BY "LastAt" DESC LIMIT 8""", "USE TEMP B-TREE FOR ORDER BY")]
    [InlineData("""SELECT * FROM "Views" v JOIN "Users" u ON u."Id" = v."UserId" WHERE v."ContentId" = 1 ORDER BY u."JoinedAt" """, "USE TEMP B-TREE FOR ORDER BY")]
    [InlineData("""SELECT * FROM "Categories" c JOIN "Users" u ON u."Source" = c."Title" """, "SEARCH u USING AUTOMATIC")]
    [InlineData("""SELECT * FROM (SELECT "Source" FROM "Users" AS "u" GROUP BY "u"."Source") AS "s" """, "SCAN u")]
    [InlineData("""SELECT "rowid" FROM "ContentSearch" AS "s" """, "SCAN s VIRTUAL TABLE")]
    [InlineData("""UPDATE "Outbox" SET "Attempts" = 0 WHERE "LastReason" IS NULL""", "SCAN Outbox")]
    public async Task It_is_a_fault_to_go_through_a_table_that_grows_or_to_sort_it(string sql, string fault) =>
        (await Faults(new(sql, []))).ShouldContain(step => step.StartsWith(fault, StringComparison.Ordinal));

    [Theory]
    [InlineData("""SELECT * FROM "Users" WHERE "TelegramId" = 7""")]
    [InlineData("""SELECT * FROM "Categories" ORDER BY "Title" """)]
    [InlineData("""SELECT * FROM "Users" AS "u" ORDER BY "u"."Id" DESC LIMIT 8""")]
    [InlineData("""SELECT * FROM "Users" WHERE "Id" IN (SELECT value FROM json_each('[1,2]'))""")]
    [InlineData("""SELECT * FROM "Users" WHERE "Id" IN (SELECT value FROM json_each('[1,2]')) ORDER BY "LastSeenAt" """)]
    [InlineData("""SELECT "rowid" FROM "ContentSearch" AS "s" WHERE s."ContentSearch" MATCH 'Text : a' ORDER BY s."rowid" DESC LIMIT 5""")]
    [InlineData("""SELECT * FROM "Views" WHERE "UserId" = 1 ORDER BY "LastAt" DESC LIMIT 8""")]
    [InlineData("""SELECT * FROM "Users" AS "u" WHERE 0""")]
    [InlineData("""SELECT v."UserId", SUM(v."Count") FROM "Views" AS "v" WHERE 0 GROUP BY v."UserId" """)]
    [InlineData("""SELECT * FROM "Attachments" WHERE "ContentId" = 1 ORDER BY "Position" """)]
    [InlineData("""SELECT * FROM (SELECT "Id" FROM "Content" AS "c" WHERE "c"."Kind" = 1 ORDER BY "c"."Id" LIMIT 5) AS "s" """)]
    public async Task It_is_none_to_look_up_to_go_through_little_or_to_take_a_page_by_an_index(string sql) =>
        (await Faults(new(sql, []))).ShouldBeEmpty();

    private async Task<IReadOnlyList<string>> Faults(RecordedCommand command)
    {
        await using var connection = await database.Open();
        return (await PlanRules.Of(connection)).Faults(await QueryPlan.Of(connection, command));
    }
}
