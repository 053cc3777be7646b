using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence.Writing;
using SmartHeart.Infrastructure.Search;

namespace SmartHeart.Infrastructure.IntegrationTests.Plans;

/// <summary>What search writes, and what it asks for by itself, finds its rows by an index.</summary>
public sealed class SearchPlanTests(SeededDatabase database) : IClassFixture<SeededDatabase>
{
    [Fact]
    public async Task What_search_writes_finds_its_rows_by_index()
    {
        var search = new SqliteSearch();
        Statement[] statements =
        [
            search.Forget(1, 20),
            SearchDialect.Index(1, SearchText.Of(Title.Parse("Лекция").Value, RichText.Parse("текст").Value, null)),
            .. search.Learn("""[{ "s": "лекц", "w": "лекция", "f": [1, 2] }]"""),
        ];
        foreach (var statement in statements)
            await ShouldGoByIndex(new(statement.Sql, [.. statement.Values.Select((value, index) => ($"@p{index}", value))]));
    }

    [Fact]
    public async Task Items_of_older_rules_are_found_by_index()
    {
        database.Recorder.Take();
        await database.InScope(async scope => (await scope.GetRequiredService<SearchIndexing>().RunOnce(default)).ShouldBe(0));
        foreach (var command in database.Recorder.Take()) await ShouldGoByIndex(command);
    }

    private async Task ShouldGoByIndex(RecordedCommand command)
    {
        await using var connection = await database.Open();
        var rules = await PlanRules.Of(connection);
        rules.Faults(await QueryPlan.Of(connection, command)).ShouldBeEmpty(command.Sql);
    }
}
