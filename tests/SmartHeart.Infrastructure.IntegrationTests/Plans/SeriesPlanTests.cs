using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Mailings.Ledger;
using SmartHeart.Infrastructure.Mailings.Scheduling;
using SmartHeart.Infrastructure.Mailings.Serial;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Writing;
using Xunit.Abstractions;

namespace SmartHeart.Infrastructure.IntegrationTests.Plans;

/// <summary>What looks for people of series, and for what is due, finds its rows by an index.</summary>
public sealed class SeriesPlanTests(SeededDatabase database, ITestOutputHelper output) : IClassFixture<SeededDatabase>
{
    private static readonly DateTimeOffset Now = SeededDatabase.Size.Now;
    private static readonly SqliteLedger Sql = new();
    private static readonly Eligibility Anybody = new(Interests.News, "1", 0, Now);

    public static TheoryData<SeriesTrigger, SeriesGoal, bool> Kinds
    {
        get
        {
            var kinds = new TheoryData<SeriesTrigger, SeriesGoal, bool>();
            foreach (var (trigger, goal) in Enum.GetValues<SeriesTrigger>().SelectMany(trigger => Enum.GetValues<SeriesGoal>().Select(goal => (trigger, goal))))
            {
                kinds.Add(trigger, goal, false);
                kinds.Add(trigger, goal, true);
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task People_are_found_by_the_time_at_which_it_began(SeriesTrigger trigger, SeriesGoal goal, bool ofOneEvent)
    {
        var rules = Rules(trigger, goal, ofOneEvent);
        (int, int)? stretch = trigger == SeriesTrigger.Inactive ? (10, 20) : null;

        await ShouldUseIndexes(Sql.Enrol(1, rules, Now.AddDays(-1), Now, stretch, Anybody));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Whether_it_still_fits_is_looked_up_by_person(SeriesTrigger trigger, SeriesGoal goal, bool ofOneEvent) =>
        await ShouldUseIndexes(Sql.Next(1, 64, Anybody, values => Rules(trigger, goal, ofOneEvent).Fits(Now, values)));

    [Fact]
    public async Task Other_statements_of_series_go_by_key()
    {
        foreach (var statement in new[] { Sql.SeriesStep(1), Sql.CountEnrolled(1, 3), Sql.NoteLook(1, Now), Sql.Running(1) }) await ShouldUseIndexes(statement);
    }

    [Fact]
    public async Task What_is_due_is_found_by_index()
    {
        await database.InScope(async scope =>
        {
            var context = scope.GetRequiredService<SmartHeartDbContext>();
            foreach (IDueWork work in new IDueWork[] { new DueMailings(context), new DueSeries(context) })
            {
                await work.Due(Now, null, 100, default);
                await work.Due(Now, new DueItem(1, Now.AddDays(-1)), 100, default);
                await work.NextDue(Now, default);
            }
        });

        await using var connection = await database.Open();
        var rules = await PlanRules.Of(connection);
        var commands = database.Recorder.Take();
        commands.Count.ShouldBe(5);
        foreach (var command in commands) rules.Faults(await QueryPlan.Of(connection, command)).ShouldBeEmpty(command.Sql);
    }

    private static SeriesRules Rules(SeriesTrigger trigger, SeriesGoal goal, bool ofOneEvent) =>
        new(1, TimeSpan.FromDays(1), Now.AddDays(-30), trigger, goal, ofOneEvent ? 3 : null, trigger == SeriesTrigger.LeadStatus ? 142 : null);

    private async Task ShouldUseIndexes(Statement statement)
    {
        await using var connection = await database.Open();
        var rules = await PlanRules.Of(connection);
        var values = statement.Values.Select((value, index) => ($"@p{index}", value is DateTimeOffset time ? time.UtcTicks : value));
        var plan = await QueryPlan.Of(connection, new(statement.Sql, [.. values]));
        output.WriteLine(plan.ToString());
        rules.Faults(plan).ShouldBeEmpty(statement.Sql);
    }
}
