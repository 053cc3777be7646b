using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Mailings.Receiving;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Application.Users;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Mailings.Reports;

public sealed class MailingReportTests : SentMailings
{
    private static readonly MailingButton Open = new("Открыть", ContentId: 5);

    [Fact]
    public async Task The_report_counts_clicks_by_people_and_presses_and_names_who_blocked()
    {
        await Readers(7);
        Telegram.OnSend = id => id <= 6 && id % 2 == 0 ? new ParcelDelivery(DeliveryState.Blocked, Words: "Forbidden") : null;
        var id = await Sent(null, Open, new MailingButton("Сайт", "https://example.org"), Open);
        for (var i = 0; i < 3; i++) await Press(1, id, 0);
        await Press(3, id, 0);
        await Press(3, id, 2);

        var report = (await Send(Who.Admin, new ShowMailingReport(id))).ShouldBeOk();

        report.Clicks.ShouldBe([new ButtonClicks(0, 2, 4), new ButtonClicks(2, 1, 1)]);
        report.Blocked.Select(person => person.Name).ShouldBe(["Читатель 2", "Читатель 4", "Читатель 6"]);
        (report.Mailing.Figures.Sent, report.Mailing.Figures.Blocked).ShouldBe((4, 3));
    }

    [Fact]
    public async Task Recipients_are_read_part_by_part_with_all_there_is_to_say()
    {
        await Readers(4);
        Telegram.OnSend = id =>
        {
            // The first goes alone: until then the second may have changed their mind.
            if (id == 1) Send(TestActor.User(2), new ChooseInterest(Interests.News, false)).GetAwaiter().GetResult().ShouldBeOk();
            return id == 3 ? new ParcelDelivery(DeliveryState.Failed, Words: "Bad Request: no") : null;
        };
        var id = await Started(null, Open);
        await Run(id);
        await Press(1, id, 0);
        await Press(1, id, 0);

        var rows = (await Send(TestActor.System, new ReadRecipients(id))).ShouldBeOk();

        rows.IsLast.ShouldBeTrue();
        rows.Rows.Select(row => (row.Name, row.State, row.Skipped, row.Words, row.Attempts, row.Clicks)).ShouldBe(
        [
            ("Читатель 1", RecipientState.Sent, SkipReason.None, null, 1, 2),
            ("Читатель 2", RecipientState.Skipped, SkipReason.Unsubscribed, null, 0, 0),
            ("Читатель 3", RecipientState.Failed, SkipReason.None, "Bad Request: no", 1, 0),
            ("Читатель 4", RecipientState.Sent, SkipReason.None, null, 1, 0),
        ]);
        (await Send(TestActor.System, new ReadRecipients(id, rows.Rows[2].UserId))).ShouldBeOk().Rows.ShouldHaveSingleItem().Name.ShouldBe("Читатель 4");
    }

    [Fact]
    public async Task Only_owners_take_recipients_away_and_the_journal_keeps_who_did()
    {
        await Readers(1);
        var id = await Sent();

        (await Send(Who.Admin, new ExportRecipients(id))).Error.ShouldBeOfType<Denied>();
        (await Send(Who.Owner, new ExportRecipients(id))).ShouldBeOk();

        (await App.All<AuditEntry>()).Where(entry => entry.Action == AuditActions.MailingExported).ShouldHaveSingleItem().ActorTelegramId.ShouldBe(Who.Owner.TelegramId);
    }

    [Fact]
    public async Task A_persons_card_and_the_copy_of_their_data_have_their_mailings()
    {
        await Readers(2);
        Telegram.OnSend = id => id == 2 ? new ParcelDelivery(DeliveryState.Failed) : null;
        var first = await Sent(null, Open);
        Telegram.OnSend = _ => null;
        App.Time.Advance(TimeSpan.FromMinutes(1));
        var second = await Sent();
        await Press(1, first, 0);

        var cards = new List<UserCard>();
        foreach (var user in (await App.All<User>()).OrderBy(user => user.TelegramId)) cards.Add((await Send(Who.Admin, new ShowUser(user.Id))).ShouldBeOk());
        cards.Select(card => (card.Mailings, card.LastMailings.Count)).ShouldBe([(2, 2), (1, 1)]);
        cards[0].LastMailings[0].At.ShouldBe(App.Time.GetUtcNow());

        var data = (await Send(TestActor.User(2), new CollectMyData())).ShouldBeOk();
        data.Mailings.Select(one => (one.MailingId, one.State, one.Clicks)).ShouldBe([(second, RecipientState.Sent, 0), (first, RecipientState.Failed, 0)]);
        (await Send(TestActor.User(1), new CollectMyData())).ShouldBeOk().Mailings[1].Clicks.ShouldBe(1);
    }

    private async Task Press(long who, int mailing, int button) =>
        (await Send(TestActor.User(who), new OpenFromMailing(mailing, button))).ShouldBeOk().ContentId.ShouldBe(5);
}
