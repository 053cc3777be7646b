using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.UnitTests.Mailings.Reports;

public sealed class RewriteMailingTests : SentMailings
{
    [Fact]
    public async Task Everybody_gets_the_new_text()
    {
        await Readers(3);
        var id = await Sent();
        var draft = (await Send(Who.Admin, new OpenRewriting(id))).ShouldBeOk();
        (draft.People, draft.IsCaption).ShouldBe((3, false));

        (await Send(Who.Admin, draft with { Html = "<b>Новая</b> скидка", Sure = true })).ShouldBeOk();
        await Run(id);

        Telegram.Rewritten.Select(one => (one.TelegramId, one.Html)).Order().ShouldBe([(1, "<b>Новая</b> скидка"), (2, "<b>Новая</b> скидка"), (3, "<b>Новая</b> скидка")]);
        var mailing = await Shown(id);
        (mailing.Title, mailing.Edition, mailing.Upkeep, mailing.Figures.Rewritten).ShouldBe(("Новая скидка", 1, MailingUpkeep.None, 3));
        (await App.All<AuditEntry>()).ShouldContain(entry => entry.Action == AuditActions.MailingRewritten);
    }

    [Fact]
    public async Task The_caption_of_an_album_is_changed_where_it_stands()
    {
        await Readers(1);
        var id = await Sent(new MailingContent([new MailingPart(FileKind.Photo, "a", "a"), new MailingPart(FileKind.Photo, "b", "b", "Подпись")]));
        var first = (await Recipients(id)).Single().MessageId;

        (await Send(Who.Admin, new RewriteMailing { Id = id, Html = "Другая", IsCaption = true, Sure = true })).ShouldBeOk();
        await Run(id);

        Telegram.Rewritten.ShouldHaveSingleItem().ShouldBe((1, "Другая", first + 1));
        (await Shown(id)).Content.Parts.Select(part => part.Html).ShouldBe(["", "Другая"]);
    }

    [Fact]
    public async Task A_second_text_counts_anew_and_reaches_who_missed_the_first()
    {
        await Readers(3);
        var id = await Sent();
        Telegram.OnChange = one => one == 2 ? new Delivery(DeliveryState.Blocked) : null;
        await Rewrite(id, "Второй");
        (await Shown(id)).Figures.Rewritten.ShouldBe(2);
        Telegram.OnChange = _ => null;

        await Rewrite(id, "Третий");

        (await Shown(id)).Figures.Rewritten.ShouldBe(3);
        Telegram.Rewritten.Count(one => one.Html == "Третий").ShouldBe(3);
    }

    [Fact]
    public async Task Who_gets_it_after_that_has_the_new_text_and_is_counted()
    {
        await Readers(3);
        Telegram.OnSend = one => one == 3 ? new ParcelDelivery(DeliveryState.Failed) : null;
        var id = await Sent();
        await Rewrite(id, "Второй");
        Telegram.OnSend = _ => null;

        (await Send(Who.Admin, new RepeatMailing(id, RecipientState.Failed))).ShouldBeOk();
        await Run(id);

        var figures = (await Shown(id)).Figures;
        (figures.Sent, figures.Rewritten).ShouldBe((3, 3));
    }

    [Fact]
    public async Task A_text_that_Telegram_refuses_stops_at_the_first_and_is_told_in_its_words()
    {
        await Readers(200);
        var id = await Sent();
        var asked = 0;
        Telegram.OnChange = _ =>
        {
            Interlocked.Increment(ref asked);
            return new Delivery(DeliveryState.ContentFault, Words: "Bad Request: can't parse entities");
        };

        await Rewrite(id, "Плохой");

        asked.ShouldBeLessThanOrEqualTo(64);
        (await Shown(id)).Upkeep.ShouldBe(MailingUpkeep.None);
        (await Told())[^1].ShouldContain("can't parse entities");
    }

    [Theory]
    [InlineData("", "mailing.empty")]
    [InlineData("   ", "mailing.empty")]
    [InlineData("<b>не закрыт", "body.markup")]
    public async Task A_text_that_can_not_be_is_refused(string html, string code)
    {
        await Readers(1);
        var id = await Sent();

        (await Send(Who.Admin, new RewriteMailing { Id = id, Html = html, Sure = true })).ShouldBeInvalid().ShouldBe([$"Html: {code}"]);
    }

    [Fact]
    public async Task A_caption_may_be_shorter_only()
    {
        await Readers(1);
        var id = await Sent(new MailingContent([new MailingPart(FileKind.Photo, "a", "a", "Подпись")]));
        (await Send(Who.Admin, new OpenRewriting(id))).ShouldBeOk().IsCaption.ShouldBeTrue();

        var long1025 = new string('а', MailingContent.MaxCaption + 1);
        (await Send(Who.Admin, new RewriteMailing { Id = id, Html = long1025, IsCaption = true, Sure = true })).ShouldBeInvalid().ShouldBe(["Html: mailing.too_long"]);
    }

    [Fact]
    public async Task While_it_runs_or_something_is_done_it_is_refused()
    {
        await Readers(2);
        var running = await Started();
        (await Send(Who.Admin, new OpenRewriting(running))).ShouldFail("mailing.not_sent");
        await Run(running);
        (await Send(Who.Admin, new RewriteMailing { Id = running, Html = "Раз", Sure = true })).ShouldBeOk();

        (await Send(Who.Admin, new OpenRewriting(running))).ShouldFail("mailing.busy");
        (await Send(Who.Admin, new RewriteMailing { Id = running, Html = "Два", Sure = true })).ShouldFail("mailing.busy");
    }

    private async Task Rewrite(int id, string html)
    {
        (await Send(Who.Admin, new RewriteMailing { Id = id, Html = html, Sure = true })).ShouldBeOk();
        await Run(id);
    }
}
