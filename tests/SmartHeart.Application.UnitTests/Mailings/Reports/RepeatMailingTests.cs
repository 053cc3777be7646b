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
    public async Task What_was_cancelled_or_deleted_is_not_repeated()
    {
        await Readers(2);
        Telegram.OnSend = id => id == 2 ? new ParcelDelivery(DeliveryState.Failed) : null;
        var cancelled = await Started();
        (await Send(Who.Owner, new CancelMailing(cancelled))).ShouldBeOk();
        var removed = await Sent();
        (await Send(Who.Owner, new RemoveMailing(removed))).ShouldBeOk();

        (await Send(Who.Admin, new RepeatMailing(cancelled, RecipientState.Failed))).ShouldFail("mailing.not_ended");
        (await Send(Who.Admin, new RepeatMailing(removed, RecipientState.Failed))).ShouldFail("mailing.busy");
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
