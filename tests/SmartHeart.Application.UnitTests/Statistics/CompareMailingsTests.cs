using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Mailings.Receiving;
using SmartHeart.Application.Statistics;
using SmartHeart.Application.UnitTests.Mailings.Reports;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Statistics;

public sealed class CompareMailingsTests : SentMailings
{
    private static readonly MailingButton Button = new("Открыть", ContentId: 5);

    [Fact]
    public async Task What_people_did_after_it_stands_beside_each_newest_first()
    {
        await Readers(6);
        Telegram.OnSend = id => id == 6 ? new ParcelDelivery(DeliveryState.Failed) : null;
        var first = await Sent(Words("Весна"), Button, Button);
        foreach (var (who, button) in new[] { (1, 0), (1, 0), (1, 1), (2, 0) }) await Press(who, first, button);
        await Unsubscribe(2);
        await Block(3);
        await Block(6);
        App.Time.Advance(CompareMailings.After + TimeSpan.FromHours(1));
        await Unsubscribe(4);
        Telegram.OnSend = _ => null;
        await Sent(Words("Лето"));

        (await Compared()).ShouldBe(
        [
            ("Лето", 2, 0, 0, 0),
            // Who unsubscribed too late, or blocked the bot without having got it, is not put down to it.
            ("Весна", 5, 2, 1, 1),
        ]);
    }

    [Fact]
    public async Task Who_came_back_has_not_left()
    {
        await Readers(1);
        await Sent(Words("Весна"));
        await Block(1);
        (await Send(TestActor.User(1), new NoteReachability(Reachability.Reachable))).ShouldBeOk();

        (await Compared()).ShouldBe([("Весна", 1, 0, 0, 0)]);
    }

    [Fact]
    public async Task Drafts_are_none_of_them_and_only_the_last_ones_are_shown()
    {
        await Readers(1);
        await App.Add(Mailing.Draft(Words("Черновик"), Interests.News, App.Time.GetUtcNow()).Value);
        for (var i = 1; i <= CompareMailings.Most + 1; i++)
        {
            await Sent(Words($"№ {i}"));
            App.Time.Advance(TimeSpan.FromDays(1));
        }

        (await Compared()).Select(mailing => mailing.Title).ShouldBe(Enumerable.Range(2, CompareMailings.Most).Reverse().Select(i => $"№ {i}"));
    }

    private static MailingContent Words(string html) => new([new MailingPart(null, Html: html)]);

    private async Task<IEnumerable<(string Title, int Sent, int Clicked, int Unsubscribed, int Blocked)>> Compared() =>
        (await Send(Who.Admin, new CompareMailings())).ShouldBeOk().Mailings
            .Select(mailing => (mailing.Title, mailing.Sent, mailing.Clicked, mailing.Unsubscribed, mailing.Blocked));

    private async Task Press(long who, int mailing, int button) => (await Send(TestActor.User(who), new OpenFromMailing(mailing, button))).ShouldBeOk();

    private async Task Unsubscribe(long who) => (await Send(TestActor.User(who), new DecideConsent(ConsentKind.Advertising, false))).ShouldBeOk();

    private async Task Block(long who) => (await Send(TestActor.User(who), new NoteReachability(Reachability.Blocked))).ShouldBeOk();
}
