using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Mailings.Reports;

public sealed class MailingNoticeTests : SentMailings
{
    [Fact]
    public async Task An_end_is_told_once_however_often_it_is_asked_for()
    {
        await Readers(1);
        var id = await Sent();

        (await Send(TestActor.System, new FinishMailing(id))).ShouldBeOk();
        await Run(id);

        (await Told()).ShouldHaveSingleItem().ShouldContain("\"kind\":2");
    }

    [Fact]
    public async Task A_refused_message_is_told_with_Telegrams_words_and_nobody_else_gets_it()
    {
        await Readers(3);
        Telegram.OnSend = _ => new ParcelDelivery(DeliveryState.ContentFault, Words: "Bad Request: wrong file");
        var id = await Sent();

        (await Shown(id)).PausedBy.ShouldBe(PauseReason.Content);
        (await Told()).ShouldHaveSingleItem().ShouldContain("wrong file");
        (await Send(TestActor.System, new HoldMailing(id, PauseReason.Content, "again"))).ShouldBeOk();
        (await Told()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_cancellation_is_told_and_an_admins_pause_is_not()
    {
        await Readers(1);
        var id = await Started();

        (await Send(Who.Admin, new PauseMailing(id))).ShouldBeOk();
        (await Told()).ShouldBeEmpty();
        (await Send(Who.Owner, new CancelMailing(id))).ShouldBeOk();
        (await Told()).Count.ShouldBe(1);
    }
}
