using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Mailings.Ledger;
using SmartHeart.Infrastructure.Persistence.Writing;
using Xunit.Abstractions;

namespace SmartHeart.Infrastructure.IntegrationTests.Plans;

/// <summary>
/// How the statements about audiences find their rows. Counting walks over all people, by their key: whom an audience means nobody can know otherwise; each person costs
/// look-ups by index alone.
/// </summary>
public sealed class AudiencePlanTests(SeededDatabase database, ITestOutputHelper output) : IClassFixture<SeededDatabase>
{
    private static readonly DateTimeOffset Now = SeededDatabase.Size.Now;

    /// <summary>Everything that can be asked, and its opposite.</summary>
    private static readonly Audience All = new(
        [.. Enum.GetValues<ConditionKind>().SelectMany(Both).Select(condition => (System.Collections.Immutable.ImmutableArray<Condition>)[condition])]);

    [Fact]
    public async Task Counting_goes_through_people_once_and_looks_all_else_up()
    {
        var plan = await Plan(sql => sql.Reasons(1, Rules, Asked));

        var scans = plan.Steps.Where(step => step.Text.StartsWith("SCAN", StringComparison.Ordinal)).Select(step => step.Text).ToList();
        scans.ShouldHaveSingleItem().ShouldStartWith("SCAN u");
    }

    [Fact]
    public async Task A_stretch_of_recipients_is_a_range_of_the_key()
    {
        var plan = await Plan(sql => sql.Recipients(1, 0, 20_000, Rules, Asked));

        plan.Steps.ShouldNotContain(step => step.Text.StartsWith("SCAN", StringComparison.Ordinal), plan.ToString());
        plan.Steps.ShouldContain(step => step.Text.StartsWith("SEARCH u", StringComparison.Ordinal) && step.Text.Contains(">? AND ", StringComparison.Ordinal), plan.ToString());
    }

    [Fact]
    public async Task The_next_recipients_come_from_the_index_of_those_who_wait()
    {
        var plan = await Plan(sql => sql.Next(1, 30, Rules, Asked));

        plan.Steps.ShouldNotContain(step => step.Text.StartsWith("SCAN", StringComparison.Ordinal), plan.ToString());
        plan.Steps.ShouldContain(step => step.Text.Contains("SEARCH r USING", StringComparison.Ordinal) && step.Text.Contains(LedgerDialect.Pending, StringComparison.Ordinal), plan.ToString());
        plan.Steps.ShouldNotContain(step => step.Text.Contains("TEMP B-TREE", StringComparison.Ordinal), plan.ToString());
    }

    private static Eligibility Rules => new(Interests.News, "1", 1, Now);

    private static string Asked(SqlValues values) => AudienceSql.Of(All, "ru", Now, values);

    private static IEnumerable<Condition> Both(ConditionKind kind)
    {
        var condition = new Condition(kind, Id: 1, Text: "x", At: Now, Days: 3);
        return [condition, condition with { Not = true }, condition with { Id = null, Text = null }];
    }

    private async Task<QueryPlan> Plan(Func<LedgerDialect, Statement> make)
    {
        await using var connection = await database.Open();
        var statement = make(new SqliteLedger());
        var values = statement.Values.Select((value, index) => ($"@p{index}", value is DateTimeOffset time ? time.UtcTicks : value));
        var plan = await QueryPlan.Of(connection, new(statement.Sql, [.. values]));
        output.WriteLine(plan.ToString());
        return plan;
    }
}
