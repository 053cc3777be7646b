using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Mailings.Ledger;
using SmartHeart.Infrastructure.Persistence.Writing;
using Xunit.Abstractions;

namespace SmartHeart.Infrastructure.IntegrationTests.Plans;

/// <summary>Every statement of the ledger finds its rows by an index, however many a mailing has.</summary>
public sealed class LedgerPlanTests(SeededDatabase database, ITestOutputHelper output) : IClassFixture<SeededDatabase>
{
    private static readonly DateTimeOffset Now = SeededDatabase.Size.Now;
    private static readonly SqliteLedger Sql = new();
    private static readonly Eligibility Anybody = new(Interests.News, "1", 3, Now);
    private static readonly Audience Keen = new([[new Condition(ConditionKind.ViewedItem, Id: 1), new Condition(ConditionKind.Received, Not: true, Id: 2)]]);

    private static readonly Dictionary<string, Statement> Statements = new()
    {
        ["open"] = Sql.Open(200),
        ["preparation"] = Sql.Preparation(200),
        ["recipients"] = Sql.Recipients(200, 10, 20, Anybody, values => AudienceSql.Of(Keen, "ru", Now, values)),
        ["note prepared"] = Sql.NotePrepared(200, 20, 5),
        ["running"] = Sql.Running(200),
        ["next"] = Sql.Next(200, 64, Anybody, values => AudienceSql.Of(Keen, "ru", Now, values)),
        ["take"] = Sql.Take(200, [1, 2], Now),
        ["skip"] = Sql.Skip(200, [1, 2], 4, Now),
        ["settle"] = Sql.Settle(200, [new Settlement(new ClaimedPerson(1, 1001, null, 1, Now), RecipientState.Sent, 5)], 1, Now).Single(),
        ["forget erased"] = Sql.ForgetErased(200, [1, 2]),
        ["count"] = Sql.Count(200, default, Now),
        ["unreachable"] = Sql.Unreachable([1, 2], 1, Now),
        ["on the wire"] = Sql.OnTheWire(Now),
        ["lose"] = Sql.Lose(200, Now),
        ["next at"] = Sql.NextAt(200),
        ["wait"] = Sql.Wait(200, [1, 2], Now),
        ["cancelled"] = Sql.Cancelled(200),
        ["leave"] = Sql.Leave(200, 64, Now),
        ["any open"] = Sql.AnyOpen(200),
        ["kept up"] = Sql.KeptUp(200, [1, 2], 1),
        ["to keep up"] = Sql.ToKeepUp(200, 10, 500, 1, Now),
        ["any on the wire"] = Sql.AnyOnTheWire(200),
        ["put back"] = Sql.PutBack(200, 5, Now)[0],
        ["count put back"] = Sql.PutBack(200, 5, Now)[1],
        ["forget edition"] = Sql.ForgetEdition(200),
        ["keep board"] = Sql.KeepBoard(200, 5),
        ["held by another"] = Sql.HeldByAnother("mailings", Guid.Empty, Now),
        ["recount"] = Sql.Recount(200),
        ["count kept"] = Sql.CountKept(200, 1, 0),
    };

    public static TheoryData<string> Names => [.. Statements.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_statement_finds_its_rows_by_index(string name)
    {
        await using var connection = await database.Open();
        var rules = await PlanRules.Of(connection);
        var statement = Statements[name];
        var values = statement.Values.Select((value, index) => ($"@p{index}", value is DateTimeOffset time ? time.UtcTicks : value));
        var plan = await QueryPlan.Of(connection, new(statement.Sql, [.. values]));
        output.WriteLine(plan.ToString());
        rules.Faults(plan).ShouldBeEmpty(statement.Sql);
    }

    [Fact]
    public async Task The_next_and_those_on_the_wire_are_found_without_walking_through_a_mailing()
    {
        await using var connection = await database.Open();
        foreach (var (name, index) in new[] { ("next", LedgerDialect.Pending), ("next at", LedgerDialect.Pending), ("leave", LedgerDialect.Pending), ("lose", LedgerDialect.Sending), ("on the wire", LedgerDialect.Sending), ("any on the wire", LedgerDialect.Sending) })
        {
            var statement = Statements[name];
            var values = statement.Values.Select((value, at) => ($"@p{at}", value is DateTimeOffset time ? time.UtcTicks : value));
            (await QueryPlan.Of(connection, new(statement.Sql, [.. values]))).ToString().ShouldContain(index);
        }
    }
}
