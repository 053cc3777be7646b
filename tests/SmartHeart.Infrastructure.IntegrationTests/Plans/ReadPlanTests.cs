using System.Text.RegularExpressions;
using SmartHeart.Testing.Reading;
using Xunit.Abstractions;

namespace SmartHeart.Infrastructure.IntegrationTests.Plans;

/// <summary>Every read of every screen finds its rows by an index, however much there is.</summary>
public sealed partial class ReadPlanTests(SeededDatabase database, ITestOutputHelper output) : IClassFixture<SeededDatabase>
{
    /// <summary>With other keys a read may go another way.</summary>
    private const int Draws = 10;

    private const string Audience = "nobody can know whom an audience means without a look at everybody; counted in the background, on a reader's connection";

    /// <summary>Reads that go through a table and may, with the reason.</summary>
    private static readonly Dictionary<string, string> Walks = new()
    {
        ["IFileReads.Lines: Unused, first page"] = "files are one or two of each item; each that is in use costs one look into an index",
        ["IAudienceReads.Count: everyone"] = Audience,
        ["IAudienceReads.Count: who opened an item"] = Audience,
        ["IAudienceReads.Count: who looked into a category"] = Audience,
        ["IAudienceReads.Count: who has a tag"] = Audience,
        ["ICrmLinks.CountUnlinked"] = "asked when a synchronisation with the CRM begins and when it has ended; each person costs one look into an index",
        ["IFileReads.Found: first page"] = "names of files, a stretch of the library at most: parts of words have no index",
    };

    public static TheoryData<string> Names => [.. ReadSamples.All.Select(sample => sample.Name)];

    [Fact]
    public void Every_read_has_a_sample_call() => ReadSamples.Missing(ReadMethods.All).ShouldBeEmpty();

    [Fact]
    public void A_read_without_a_sample_call_is_noticed() =>
        ReadSamples.Missing(ReadMethods.Of([typeof(IForgottenReads)])).ShouldBe(["IForgottenReads.Names", "IForgottenReads.Stream"]);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_read_finds_its_rows_by_index(string name)
    {
        var sample = ReadSamples.All.Single(sample => sample.Name == name);
        var found = false;
        for (var i = 0; i < Draws; i++)
            await database.InScope(async scope => found |= ReadSample.Found(await sample.Ask(scope, database.Keys.Draw())));
        found.ShouldBeTrue("The sample asks for nothing that there is.");

        var commands = database.Recorder.Take();
        commands.ShouldNotBeEmpty();
        await using var connection = await database.Open();
        var rules = await PlanRules.Of(connection);
        foreach (var command in commands)
        {
            var plan = await QueryPlan.Of(connection, command);
            output.WriteLine(plan.ToString());
            Unordered().IsMatch(command.Sql).ShouldBeFalse($"Which rows are taken is left to chance: {command.Sql}");
            if (!Walks.ContainsKey(name))
                rules.Faults(plan).ShouldBeEmpty(command.Sql);
        }
    }

    /// <summary>Some rows of an inner query that has no order; EF warns of it once, when it first sees the query.</summary>
    [GeneratedRegex("""\(\s*SELECT (?:(?!ORDER BY|SELECT).)*\sLIMIT @""", RegexOptions.Singleline)]
    private static partial Regex Unordered();

    private interface IForgottenReads
    {
        Task<IReadOnlyList<string>> Names(CancellationToken cancellationToken);

        IAsyncEnumerable<string> Stream();

        void Write();
    }
}
