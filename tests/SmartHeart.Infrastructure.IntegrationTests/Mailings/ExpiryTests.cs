using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>What was on the wire when its process died.</summary>
public sealed class ExpiryTests
{
    private const int People = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly ChancyTelegram Silent = new(_ => new ParcelDelivery(DeliveryState.Unknown));

    [Fact]
    public async Task When_the_only_process_starts_what_its_forerunner_had_on_the_wire_is_unknown_at_once_and_nothing_else()
    {
        await using var mailing = await Running();
        var claim = await mailing.Ledger.Claim(mailing.Id, 4, default);
        await mailing.Ledger.Settle(mailing.Id, [new Settlement(claim.People[0], RecipientState.Sent, 7)], default);

        (await mailing.Ledger.Expire(atStart: true, default)).ShouldBe(3);

        (await mailing.Count()).ShouldBe(
            new Dictionary<RecipientState, int> { [RecipientState.Sent] = 1, [RecipientState.Unknown] = 3, [RecipientState.Pending] = 6 }, ignoreOrder: true);
        await mailing.AddsUp();
        (await mailing.Ledger.Expire(atStart: true, default)).ShouldBe(0);
    }

    [Fact]
    public async Task A_clock_that_was_set_back_before_the_start_changes_nothing_about_that()
    {
        await using var mailing = await Running();
        mailing.App.Time.Advance(TimeSpan.FromDays(1));
        await mailing.Ledger.Claim(mailing.Id, 4, default);
        mailing.App.Time.Advance(-TimeSpan.FromDays(1));

        (await mailing.Ledger.Expire(atStart: true, default)).ShouldBe(4);
    }

    [Fact]
    public async Task While_a_process_runs_only_what_no_answer_can_reach_any_more_becomes_unknown()
    {
        await using var mailing = await Running();
        await mailing.Ledger.Claim(mailing.Id, 4, default);
        mailing.App.Time.Advance(TimeSpan.FromSeconds(1));
        await mailing.Ledger.Claim(mailing.Id, 2, default);
        mailing.App.Time.Advance((2 * Patience) - TimeSpan.FromSeconds(1));

        (await mailing.Ledger.Expire(atStart: false, default)).ShouldBe(0);
        mailing.App.Time.Advance(TimeSpan.FromTicks(1));
        (await mailing.Ledger.Expire(atStart: false, default)).ShouldBe(4);
        mailing.App.Time.Advance(TimeSpan.FromSeconds(1));
        (await mailing.Ledger.Expire(atStart: false, default)).ShouldBe(2);
        await mailing.AddsUp();
    }

    [Fact]
    public async Task A_host_that_starts_beside_another_leaves_alone_what_that_one_has_on_the_wire()
    {
        await using var mailing = await Running(shared: true);
        await mailing.Ledger.Claim(mailing.Id, 4, default);

        (await mailing.Ledger.Expire(atStart: true, default)).ShouldBe(0);
        mailing.App.Time.Advance((2 * Patience) + TimeSpan.FromTicks(1));
        (await mailing.Ledger.Expire(atStart: true, default)).ShouldBe(4);
    }

    [Fact]
    public async Task The_unknown_is_not_sent_to_again_by_itself_and_the_mailing_ends_with_the_others()
    {
        var telegram = new ChancyTelegram(_ => new ParcelDelivery(DeliveryState.Sent, 1));
        await using var mailing = await Running(telegram: telegram);
        await mailing.Ledger.Claim(mailing.Id, 4, default);
        await mailing.Ledger.Expire(atStart: true, default);
        var lost = await mailing.WhoIs(RecipientState.Unknown);

        await mailing.Pump();

        (await mailing.Read()).State.ShouldBe(MailingState.Finished);
        telegram.Arrived.Count.ShouldBe(People - lost.Count);
        telegram.Arrived.Keys.ShouldAllBe(person => !lost.Contains(person));
        (await mailing.WhoIs(RecipientState.Unknown)).ShouldBe(lost, ignoreOrder: true);
    }

    private static async Task<PumpedMailing> Running(bool shared = false, ChancyTelegram? telegram = null)
    {
        var mailing = await PumpedMailing.Start(People, telegram ?? Silent, new MailingPolicy { InFlight = 8, Patience = Patience }, shared: shared);
        await mailing.Prepare();
        return mailing;
    }
}
