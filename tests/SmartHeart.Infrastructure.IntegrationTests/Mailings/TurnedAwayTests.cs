using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>People whom Telegram, or the way to it, turns away for a while or for ever.</summary>
public sealed class TurnedAwayTests
{
    private const long First = 1001;

    [Fact]
    public async Task One_person_whom_Telegram_always_fails_for_holds_up_nobody()
    {
        var calls = new List<long>();
        var telegram = new ChancyTelegram(id =>
        {
            lock (calls) calls.Add(id);
            return id == First ? new ParcelDelivery(DeliveryState.Retry, Words: "Internal Server Error") : new ParcelDelivery(DeliveryState.Sent, 1);
        });
        await using var mailing = await PumpedMailing.Start(100, telegram, new MailingPolicy { InFlight = 8, MaxAttempts = 6 });

        await mailing.Pump();

        (await mailing.Read()).State.ShouldBe(MailingState.Finished);
        (await mailing.Count()).ShouldBe(new Dictionary<RecipientState, int> { [RecipientState.Sent] = 99, [RecipientState.Failed] = 1 });
        (await mailing.Recipients()).Single(row => row.State == RecipientState.Failed).ShouldSatisfyAllConditions(
            row => row.Attempts.ShouldBe(6), row => row.Words.ShouldBe("Internal Server Error"));
        // Its first try comes first and holds back nobody for longer than it takes to ask with another.
        calls.Take(calls.FindLastIndex(id => id != First)).Count(id => id == First).ShouldBeLessThan(6);
        await mailing.AddsUp();
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(9, true)]
    [InlineData(1, false)]
    public async Task Nobody_fails_for_hours_in_which_nothing_leaves_and_one_in_which_the_server_fails(int hours, bool neverLeft)
    {
        var end = DateTimeOffset.MaxValue;
        var now = () => DateTimeOffset.MinValue;
        var telegram = new ChancyTelegram(_ => now() < end
            ? new ParcelDelivery(DeliveryState.Retry, Words: "no answer", NeverLeft: neverLeft)
            : new ParcelDelivery(DeliveryState.Sent, 1));
        await using var mailing = await PumpedMailing.Start(3, telegram);
        (now, end) = (() => mailing.Now, mailing.Now.AddHours(hours));

        await mailing.Pump(TimeSpan.FromSeconds(10));

        (await mailing.Count()).ShouldBe(new Dictionary<RecipientState, int> { [RecipientState.Sent] = 3 });
        if (neverLeft) (await mailing.Recipients()).ShouldAllBe(row => row.Attempts == 1);
        telegram.Arrived.Values.ShouldAllBe(count => count == 1);
    }

    [Fact]
    public void Waits_double_and_end_somewhere()
    {
        var policy = new MailingPolicy();
        new[] { 1, 2, 3, 6, 7, 20, 1000 }.Select(attempts => policy.WaitAfter(attempts).TotalSeconds).ShouldBe([15, 30, 60, 480, 600, 600, 600]);
    }
}
