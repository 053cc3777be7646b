using SmartHeart.Domain.Mailings;
using Xunit.Abstractions;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>The states of deliveries: whatever is done to the ledger in whatever order, it says what the model says and its figures what its rows say.</summary>
public sealed class LedgerStatesTests(ITestOutputHelper output)
{
    private const int People = 12;
    private const int Steps = 120;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task No_order_of_events_loses_a_row_or_miscounts_one(int seed)
    {
        await using var mailing = await PumpedMailing.Start(People, new ChancyTelegram(_ => default), LedgerRun.Policy);
        await mailing.Prepare();
        var run = new LedgerRun(mailing, new LedgerModel((await mailing.Rows()).Select(row => row.UserId)), new Random(seed));
        for (var step = 1; step <= Steps; step++)
        {
            var done = await run.Step();
            output.WriteLine($"{step}: {done}");
            await run.Agrees($"seed {seed}, step {step}: {done}");
        }

        await run.GoesToTheEnd();
        await run.Agrees($"seed {seed}, in the end");
        (await mailing.Read()).State.ShouldBeOneOf(MailingState.Finished, MailingState.Cancelled);
    }
}
