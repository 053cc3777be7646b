using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

public sealed class MailingPumpTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    /// <summary>Whatever Telegram answers and admins press, in whatever order.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Whatever_happens_the_rows_the_figures_and_what_arrived_agree(int seed)
    {
        const int People = 60;
        var chance = new Random(seed);
        var again = new HashSet<long>();
        var telegram = new ChancyTelegram(_ => Answer(chance));
        await using var mailing = await PumpedMailing.Start(People, telegram, new MailingPolicy { InFlight = 8, FailuresInARow = 10 });
        for (var round = 0; round < 12; round++)
        {
            using var stop = new CancellationTokenSource();
            if (chance.Next(3) == 0) stop.CancelAfter(TimeSpan.FromMilliseconds(chance.Next(20)));
            await Ignore(mailing.Pump(stop.Token));
            await mailing.AddsUp();
            (await mailing.Count()).GetValueOrDefault(RecipientState.Sending).ShouldBe(0);
            await Press(mailing, chance, again);
            await mailing.AddsUp();
        }

        for (var tries = 0; (await mailing.Read()).State != MailingState.Finished && tries < 50; tries++)
        {
            await mailing.Does(new ResumeMailing(mailing.Id));
            await mailing.Pump();
        }

        (await mailing.Read()).State.ShouldBe(MailingState.Finished);
        var counts = await mailing.Count();
        counts.Values.Sum().ShouldBe(People);
        counts.Keys.ShouldAllBe(state => state != RecipientState.Pending && state != RecipientState.Sending);
        foreach (var person in await mailing.WhoIs(RecipientState.Sent)) telegram.Arrived.Keys.ShouldContain(person);
        telegram.Arrived.Where(pair => pair.Value > 1 && !again.Contains(pair.Key)).ShouldBeEmpty("somebody got it twice though nobody wanted that");
    }

    [Fact]
    public async Task A_content_fault_stops_it_at_the_first_recipient()
    {
        var telegram = new ChancyTelegram(_ => new ParcelDelivery(DeliveryState.ContentFault, Words: "Bad Request: wrong file identifier"));
        await using var mailing = await PumpedMailing.Start(50, telegram);

        await mailing.Pump();

        telegram.Calls.ShouldBe(1);
        var held = await mailing.Read();
        (held.State, held.PausedBy, held.PauseWords).ShouldBe((MailingState.Paused, PauseReason.Content, "Bad Request: wrong file identifier"));
        (await mailing.Count()).ShouldBe(new Dictionary<RecipientState, int> { [RecipientState.Pending] = 50 });
    }

    [Fact]
    public async Task Failures_one_after_another_hold_it_and_a_success_in_between_does_not()
    {
        var calls = 0;
        var telegram = new ChancyTelegram(_ => ++calls % 5 == 0 || calls < 2 ? new ParcelDelivery(DeliveryState.Sent, 1) : new ParcelDelivery(DeliveryState.Failed, Words: "no"));
        await using (var mailing = await PumpedMailing.Start(50, telegram, new MailingPolicy { InFlight = 1, FailuresInARow = 5 }))
        {
            await mailing.Pump();
            (await mailing.Read()).State.ShouldBe(MailingState.Finished);
        }

        var refusing = new ChancyTelegram(_ => new ParcelDelivery(DeliveryState.Failed, Words: "Forbidden"));
        await using var other = await PumpedMailing.Start(50, refusing, new MailingPolicy { InFlight = 1, FailuresInARow = 5 });
        await other.Pump();
        (await other.Read()).PausedBy.ShouldBe(PauseReason.Failures);
        refusing.Calls.ShouldBe(5);
    }

    [Fact]
    public async Task A_server_that_fails_for_long_loses_nobody_and_is_asked_with_one_message_at_a_time()
    {
        var calls = 0;
        var telegram = new ChancyTelegram(_ => ++calls is > 20 and < 35 ? new ParcelDelivery(DeliveryState.Retry, Words: "Internal Server Error") : new ParcelDelivery(DeliveryState.Sent, calls));
        await using var mailing = await PumpedMailing.Start(50, telegram, new MailingPolicy { InFlight = 4 });

        await mailing.Pump();

        (await mailing.Read()).State.ShouldBe(MailingState.Finished);
        (await mailing.Count()).ShouldBe(new Dictionary<RecipientState, int> { [RecipientState.Sent] = 50 });
        telegram.Arrived.Values.ShouldAllBe(count => count == 1);
    }

    [Fact]
    public async Task A_database_that_takes_nothing_for_a_while_holds_it_and_loses_no_outcome()
    {
        var telegram = new ChancyTelegram(_ => new ParcelDelivery(DeliveryState.Sent, 7));
        await using var mailing = await PumpedMailing.Start(60, telegram, ledger: inner => new StubbornLedger(inner));

        await mailing.Pump();

        (await mailing.Count()).ShouldBe(new Dictionary<RecipientState, int> { [RecipientState.Sent] = 60 });
        telegram.Arrived.Values.ShouldAllBe(count => count == 1);
        await mailing.AddsUp();
    }

    [Fact]
    public async Task A_disk_that_is_full_for_a_while_holds_it_and_loses_no_outcome()
    {
        // Words that make the rows grow: there is no page left for them.
        var telegram = new ChancyTelegram(_ => new ParcelDelivery(DeliveryState.Failed, Words: new string('x', Recipient.MaxWords)));
        await using var mailing = await PumpedMailing.Start(200, telegram, new MailingPolicy { InFlight = 8, FailuresInARow = 1000 });
        while (await mailing.Ledger.Prepare(mailing.Id, default))
        {
            // Before the disk is full.
        }

        await mailing.LimitPages(null);
        var pumping = mailing.Pump();
        await Task.Delay(TimeSpan.FromSeconds(2));
        pumping.IsCompleted.ShouldBeFalse();
        telegram.Calls.ShouldBeLessThan(200);
        await mailing.LimitPages(1_073_741_823);
        await pumping;

        (await mailing.Count()).ShouldBe(new Dictionary<RecipientState, int> { [RecipientState.Failed] = 200 });
        telegram.Calls.ShouldBe(200);
        await mailing.AddsUp();
    }

    private static ParcelDelivery Answer(Random chance)
    {
        int drawn;
        lock (chance) drawn = chance.Next(100);
        return drawn switch
        {
            < 70 => new ParcelDelivery(DeliveryState.Sent, drawn + 1),
            < 76 => new ParcelDelivery(DeliveryState.Blocked, Words: "Forbidden: bot was blocked by the user"),
            < 79 => new ParcelDelivery(DeliveryState.Deactivated, Words: "Forbidden: user is deactivated"),
            < 85 => new ParcelDelivery(DeliveryState.Retry, Words: "Bad Gateway"),
            < 88 => new ParcelDelivery(DeliveryState.Retry, RetryAfter: TimeSpan.FromSeconds(1), Words: "Too Many Requests"),
            < 93 => new ParcelDelivery(DeliveryState.Unknown, Words: "timeout"),
            < 99 => new ParcelDelivery(DeliveryState.Failed, Words: "Bad Request"),
            _ => new ParcelDelivery(DeliveryState.ContentFault, Words: "Bad Request: can't parse entities"),
        };
    }

    private static async Task Press(PumpedMailing mailing, Random chance, HashSet<long> again)
    {
        switch (chance.Next(4))
        {
            case 0: await mailing.Does(new PauseMailing(mailing.Id)); break;
            case 1: await mailing.Does(new ResumeMailing(mailing.Id)); break;
            case 2 when (await mailing.Read()).State != MailingState.Finished:
                again.UnionWith(await mailing.WhoIs(RecipientState.Unknown));
                await mailing.PutBack(RecipientState.Unknown);
                break;
            case 3 when (await mailing.Read()).State != MailingState.Finished:
                await mailing.PutBack(RecipientState.Failed);
                break;
            default: break;
        }
    }

    private static async Task Ignore(Task run)
    {
        try
        {
            await run;
        }
        catch (OperationCanceledException)
        {
            // Stopped before it had begun.
        }
    }
}
