using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Audit;

namespace SmartHeart.Infrastructure.IntegrationTests.Plans;

/// <summary>Whatever the journal is filtered by, no line is looked at that is not shown: the index has all that is chosen, and then the time.</summary>
public sealed class JournalPlanTests(SeededDatabase database) : IClassFixture<SeededDatabase>
{
    /// <summary>A bit for each of the four that may be chosen.</summary>
    public static TheoryData<int> Choices => [.. Enumerable.Range(0, 16)];

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task A_filter_is_answered_by_the_index_that_has_all_of_it(int chosen)
    {
        var (whose, about, denied, days) = ((chosen & 1) != 0, (chosen & 2) != 0, (chosen & 4) != 0, (chosen & 8) != 0);
        var filter = new JournalFilter
        {
            Actor = whose ? 900_000_001 : null,
            Area = about ? AuditArea.Content : AuditArea.None,
            DeniedOnly = denied,
            From = days ? SeededDatabase.Size.Now.AddYears(-20) : null,
            To = days ? SeededDatabase.Size.Now : null,
        };
        var columns = string.Concat(whose ? "ActorTelegramId_" : "", about ? "Area_" : "", denied ? "Denied_" : "", "At");

        foreach (var turn in new[] { PageTurn.First, PageTurn.Next, PageTurn.Previous })
            (await PlanOf(filter, new PageAt(turn, 100))).ShouldContain($"USING INDEX IX_Audit_{columns}", Case.Sensitive, $"{turn}");
    }

    private async Task<string> PlanOf(JournalFilter filter, PageAt at)
    {
        database.Recorder.Take();
        await database.InScope(scope => scope.GetRequiredService<IJournalReads>().Page(filter, at, 10, default));
        await using var connection = await database.Open();
        var plans = new List<string>();
        foreach (var command in database.Recorder.Take()) plans.Add((await QueryPlan.Of(connection, command)).ToString());
        plans.ShouldAllBe(plan => !plan.Contains("TEMP B-TREE"));
        return plans[^1];
    }
}
