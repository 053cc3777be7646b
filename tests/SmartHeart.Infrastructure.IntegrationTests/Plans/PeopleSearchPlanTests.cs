using SmartHeart.Testing.Reading;

namespace SmartHeart.Infrastructure.IntegrationTests.Plans;

/// <summary>A search for people reads in the order of its list, and stops with the page: sorting would mean that all who fit are read first.</summary>
public sealed class PeopleSearchPlanTests(SeededDatabase database) : IClassFixture<SeededDatabase>
{
    private const int Draws = 10;

    public static TheoryData<string> Names =>
        [.. ReadSamples.All.Select(sample => sample.Name).Where(name => name.StartsWith("IUserListReads.Page: search", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nothing_is_sorted(string name)
    {
        var sample = ReadSamples.All.Single(sample => sample.Name == name);
        for (var i = 0; i < Draws; i++) await database.InScope(scope => sample.Ask(scope, database.Keys.Draw()));

        await using var connection = await database.Open();
        foreach (var command in database.Recorder.Take().Where(command => !command.Sql.Contains("\"Walk\"", StringComparison.Ordinal)))
        {
            var plan = await QueryPlan.Of(connection, command);
            plan.Steps.ShouldNotContain(step => step.Text.Contains("TEMP B-TREE", StringComparison.Ordinal), plan.ToString());
        }
    }
}
