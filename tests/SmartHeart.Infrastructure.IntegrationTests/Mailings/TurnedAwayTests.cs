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
        using var others = new CancellationTokenSource();
        var arrived = 0;
        var telegram = new ChancyTelegram(id =>
        {
            if (id == First) return new ParcelDelivery(DeliveryState.Retry, Words: "Internal Server Error");
            if (Interlocked.Increment(ref arrived) == 99) others.Cancel();
            return new ParcelDelivery(DeliveryState.Sent, 1);
        });
        await using var mailing = await PumpedMailing.Start(100, telegram);

        var stopped = await Record.ExceptionAsync(() => mailing.Pump(TimeSpan.FromMilliseconds(10), others.Token));
        (stopped ?? new OperationCanceledException()).ShouldBeAssignableTo<OperationCanceledException>();

        // The others have it while this one has tries left.
        (await mailing.Count()).ShouldBe(new Dictionary<RecipientState, int> { [RecipientState.Pending] = 1, [RecipientState.Sent] = 99 }, ignoreOrder: true);
        await mailing.Pump(TimeSpan.FromSeconds(10));
        (await mailing.Read()).State.ShouldBe(MailingState.Finished);
        (await mailing.Recipients()).Single(row => row.State == RecipientState.Failed).ShouldSatisfyAllConditions(
            row => row.Attempts.ShouldBe(20), row => row.Words.ShouldBe("Internal Server Error"));
        await mailing.AddsUp();
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(4, true)]
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

        await mailing.Pump(TimeSpan.FromSeconds(30));

        (await mailing.Count()).ShouldBe(new Dictionary<RecipientState, int> { [RecipientState.Sent] = 3 });
        if (neverLeft) (await mailing.Recipients()).ShouldAllBe(row => row.Attempts == 1);
        telegram.Arrived.Values.ShouldAllBe(count => count == 1);
    }

    [Theory]
    [InlineData(1, 15)]
    [InlineData(2, 30)]
    [InlineData(6, 480)]
    [InlineData(7, 600)]
    [InlineData(1000, 600)]
    public void Waits_double_and_grow_no_longer_than_so_much(int attempts, int seconds) => new MailingPolicy().WaitAfter(attempts).TotalSeconds.ShouldBe(seconds);
}
