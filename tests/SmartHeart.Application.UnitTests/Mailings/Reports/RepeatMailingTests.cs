using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Mailings.Reports;

public sealed class RepeatMailingTests : SentMailings
{
    [Fact]
    public async Task Who_failed_is_sent_to_again_and_nobody_else()
    {
        await Readers(5);
        Telegram.OnSend = id => id is 2 or 4 ? new ParcelDelivery(DeliveryState.Failed, Words: "Bad Request: no") : null;
        var id = await Sent();
        var before = (await Shown(id)).Figures;
        (before.Sent, before.Failed, before.Left).ShouldBe((3, 2, 0));
        Telegram.OnSend = _ => null;

        (await Send(Who.Admin, new RepeatMailing(id, RecipientState.Failed))).ShouldBeOk().ShouldBe(new RepeatedMailing(id, 2));
        await Run(id);

        Telegram.Sent.Order().ShouldBe([1, 2, 3, 4, 5]);
        var after = await Shown(id);
        (after.State, after.Figures.Sent, after.Figures.Failed, after.Figures.Left).ShouldBe((MailingState.Finished, 5, 0, 0));
        (await App.All<AuditEntry>()).ShouldContain(entry => entry.Action == AuditActions.MailingRepeated && entry.Subject == $"#{id} Скидка");
    }

    [Fact]
    public async Task Who_is_unknown_is_sent_to_again_only_when_asked_for()
    {
        await Readers(3);
        Telegram.OnSend = id => id == 2 ? new ParcelDelivery(DeliveryState.Unknown, Words: "timeout") : null;
        var id = await Sent();
        Telegram.OnSend = _ => null;

        (await Send(Who.Admin, new RepeatMailing(id, RecipientState.Failed))).ShouldFail("mailing.nobody");
        (await Shown(id)).State.ShouldBe(MailingState.Finished);
        (await Send(Who.Admin, new RepeatMailing(id, RecipientState.Unknown))).ShouldBeOk();
        await Run(id);

        Telegram.Sent.Order().ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task That_they_wait_and_that_it_runs_is_one_step()
    {
        await Readers(3);
        Telegram.OnSend = id => id == 2 ? new ParcelDelivery(DeliveryState.Failed) : null;
        var id = await Sent();

        (await Send(Who.Admin, new RepeatMailing(id, RecipientState.Failed))).ShouldBeOk();

        var mailing = await Shown(id);
        (mailing.State, mailing.EndedAt, mailing.Figures.Failed, mailing.Figures.Left).ShouldBe((MailingState.Running, null, 0, 1));
        (await Recipients(id)).Select(one => one.State).ShouldBe([RecipientState.Sent, RecipientState.Pending, RecipientState.Sent]);
        (await Send(TestActor.System, new FinishMailing(id))).ShouldBeOk();
        (await Shown(id)).State.ShouldBe(MailingState.Running);
    }

    [Fact]
    public async Task Pressed_by_two_it_is_done_once()
    {
        await Readers(2);
        Telegram.OnSend = id => id == 2 ? new ParcelDelivery(DeliveryState.Failed) : null;
        var id = await Sent();
        Telegram.OnSend = _ => null;

        (await Send(Who.Admin, new RepeatMailing(id, RecipientState.Failed))).ShouldBeOk();
        (await Send(Who.Owner, new RepeatMailing(id, RecipientState.Failed))).ShouldFail("mailing.not_ended");
        await Run(id);

        Telegram.Sent.ShouldBe([1L, 2L]);
    }

    [Fact]
    public async Task What_was_deleted_is_not_repeated()
    {
        await Readers(2);
        Telegram.OnSend = id => id == 2 ? new ParcelDelivery(DeliveryState.Failed) : null;
        var removed = await Sent();
        (await Send(Who.Owner, new RemoveMailing(removed))).ShouldBeOk();

        (await Send(Who.Admin, new RepeatMailing(removed, RecipientState.Failed))).ShouldFail("mailing.busy");
    }

    [Theory]
    [InlineData(RecipientState.Failed)]
    [InlineData(RecipientState.Unknown)]
    public async Task A_cancelled_one_goes_again_to_those_alone_and_ends_as_cancelled(RecipientState state)
    {
        var id = await Cancelled(state);
        App.Time.Advance(TimeSpan.FromMinutes(1));

        (await Send(Who.Admin, new RepeatMailing(id, state))).ShouldBeOk().ShouldBe(new RepeatedMailing(id, 1));
        var running = await Shown(id);
        (running.State, running.WasCancelled, running.EndedAt).ShouldBe((MailingState.Running, true, null));
        await Run(id);

        Telegram.Sent.ShouldBe([2L]);
        var after = await Shown(id);
        (after.State, after.WasCancelled, after.EndedAt).ShouldBe((MailingState.Cancelled, false, App.Time.GetUtcNow()));
        (after.Figures.Total, after.Figures.Sent, after.Figures.Failed, after.Figures.Unknown, after.Figures.Left).ShouldBe((5, 2, 0, 0, 3));
        (await Recipients(id)).Select(one => one.State).ShouldBe(
            [RecipientState.Sent, RecipientState.Sent, RecipientState.Left, RecipientState.Left, RecipientState.Left]);
        (await Send(Who.Admin, new RepeatMailing(id, state))).ShouldFail("mailing.nobody");
    }

    [Fact]
    public async Task A_cancelled_one_that_is_held_goes_on_with_those_alone()
    {
        var id = await Cancelled(RecipientState.Failed);
        await Readers(7);
        (await Send(Who.Admin, new RepeatMailing(id, RecipientState.Failed))).ShouldBeOk();
        (await Send(Who.Admin, new PauseMailing(id))).ShouldBeOk();
        (await Send(Who.Admin, new ResumeMailing(id))).ShouldBeOk();

        await Run(id);

        Telegram.Sent.ShouldBe([2L]);
        (await Shown(id)).State.ShouldBe(MailingState.Cancelled);
    }

    [Fact]
    public async Task A_cancelled_one_that_fails_again_can_be_repeated_again()
    {
        var id = await Cancelled(RecipientState.Failed);
        Telegram.OnSend = _ => new ParcelDelivery(DeliveryState.Failed, Words: "Bad Request: still no");
        (await Send(Who.Admin, new RepeatMailing(id, RecipientState.Failed))).ShouldBeOk();
        await Run(id);
        (await Shown(id)).Figures.Failed.ShouldBe(1);
        Telegram.OnSend = _ => null;

        (await Send(Who.Admin, new RepeatMailing(id, RecipientState.Failed))).ShouldBeOk();
        await Run(id);

        (await Shown(id)).Figures.ShouldSatisfyAllConditions(figures => figures.Sent.ShouldBe(2), figures => figures.Left.ShouldBe(3));
    }

    [Fact]
    public async Task What_is_on_the_wire_when_it_is_cancelled_is_waited_for()
    {
        var id = await Cancelled(RecipientState.Failed, leaveOneOnTheWire: true);

        (await Send(Who.Admin, new RepeatMailing(id, RecipientState.Failed))).ShouldFail("mailing.busy");

        (await Shown(id)).State.ShouldBe(MailingState.Cancelled);
        (await Recipients(id)).Count(one => one.State == RecipientState.Pending).ShouldBe(2);
    }

    /// <summary>Of five people the first has it, the second came to a state, and the others' turn had not come.</summary>
    private async Task<int> Cancelled(RecipientState second, bool leaveOneOnTheWire = false)
    {
        await Readers(5);
        var id = await Started();
        var ledger = App.Services.GetRequiredService<IDeliveryLedger>();
        (await ledger.Prepare(id, default)).ShouldBeFalse();
        (await Send(TestActor.System, new NotePrepared(id))).ShouldBeOk();
        var people = (await ledger.Claim(id, leaveOneOnTheWire ? 3 : 2, default)).People;
        await ledger.Settle(id, [new Settlement(people[0], RecipientState.Sent, 5), new Settlement(people[1], second, Words: "Bad Request: no")], default);
        (await Send(Who.Owner, new CancelMailing(id))).ShouldBeOk();
        return id;
    }

    [Theory]
    [InlineData(RecipientState.Sent)]
    [InlineData(RecipientState.Blocked)]
    [InlineData(RecipientState.Skipped)]
    public async Task Nobody_else_can_be_put_back(RecipientState state)
    {
        await Readers(1);
        var id = await Sent();

        (await Send(Who.Admin, new RepeatMailing(id, state))).Error.ShouldBeOfType<InvalidInput>();
    }
}
