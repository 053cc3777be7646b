using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Mailings.Reports;

public sealed class RemoveMailingTests : SentMailings
{
    private static readonly MailingContent Album = new(
        [new MailingPart(FileKind.Photo, "a", "a", "Подпись"), new MailingPart(FileKind.Photo, "b", "b")]);

    [Fact]
    public async Task All_messages_of_everybody_go()
    {
        await Readers(3);
        var id = await Sent(Album, new MailingButton("Сайт", "https://example.org"));

        (await Send(Who.Owner, new RemoveMailing(id))).ShouldBeOk();
        await Run(id);

        Telegram.Removed.Select(one => one.TelegramId).Order().ShouldBe([1, 2, 3]);
        Telegram.Removed.ShouldAllBe(one => one.Ids.Split(',', StringSplitOptions.None).Length == 3);
        var mailing = await Shown(id);
        (mailing.Upkeep, mailing.RemovedAt, mailing.Figures.Removed).ShouldBe((MailingUpkeep.None, App.Time.GetUtcNow(), 3));
        (await App.All<AuditEntry>()).ShouldContain(entry => entry.Action == AuditActions.MailingRemoved);
    }

    [Fact]
    public async Task Only_owners_may()
    {
        await Readers(1);
        var id = await Sent();

        (await Send(Who.Admin, new RemoveMailing(id))).Error.ShouldBeOfType<Domain.Common.Denied>();
    }

    [Fact]
    public async Task Messages_older_than_two_days_are_not_asked_for()
    {
        await Readers(3);
        Telegram.OnSend = id => id == 3 ? new Application.Mailings.Delivery.ParcelDelivery(DeliveryState.Failed) : null;
        var id = await Sent();
        App.Time.Advance(TimeSpan.FromHours(47));
        Telegram.OnSend = _ => null;
        (await Send(Who.Admin, new RepeatMailing(id, RecipientState.Failed))).ShouldBeOk();
        await Run(id);
        App.Time.Advance(TimeSpan.FromHours(2));

        (await Send(Who.Owner, new RemoveMailing(id))).ShouldBeOk();
        await Run(id);

        Telegram.Removed.ShouldHaveSingleItem().TelegramId.ShouldBe(3);
        (await Shown(id)).Figures.Removed.ShouldBe(1);
    }

    [Fact]
    public async Task When_all_are_too_old_it_is_refused()
    {
        await Readers(1);
        var id = await Sent();
        App.Time.Advance(Mailing.Deletable + TimeSpan.FromSeconds(1));

        (await Send(Who.Owner, new RemoveMailing(id))).ShouldFail("mailing.too_old");
    }

    [Fact]
    public async Task Who_blocked_the_bot_keeps_it_and_who_was_erased_is_not_looked_for()
    {
        await Readers(3);
        var id = await Sent();
        (await Send(TestActor.User(2), new EraseMyData())).ShouldBeOk();
        Telegram.OnChange = one => one == 3 ? new Delivery(DeliveryState.Blocked, Words: "Forbidden: bot was blocked by the user") : null;

        (await Send(Who.Owner, new RemoveMailing(id))).ShouldBeOk();
        await Run(id);

        Telegram.Removed.ShouldHaveSingleItem().TelegramId.ShouldBe(1);
        var mailing = await Shown(id);
        (mailing.Upkeep, mailing.Figures.Sent, mailing.Figures.Removed).ShouldBe((MailingUpkeep.None, 3, 1));
    }

    [Fact]
    public async Task A_process_that_dies_in_the_middle_loses_nobody_and_the_next_one_goes_on()
    {
        await Readers(150);
        var id = await Sent();
        (await Send(Who.Owner, new RemoveMailing(id))).ShouldBeOk();
        using var dying = new CancellationTokenSource();
        Telegram.OnChange = _ =>
        {
            if (Telegram.Removed.Count == 100) dying.Cancel();
            return null;
        };
        await Should.ThrowAsync<OperationCanceledException>(() => Run(id, dying.Token));
        (await Shown(id)).Upkeep.ShouldBe(MailingUpkeep.Removing);
        Telegram.OnChange = _ => null;

        await Run(id);

        Telegram.Removed.Select(one => one.TelegramId).Distinct().Count().ShouldBe(150);
        (await Shown(id)).Figures.Removed.ShouldBe(150);
        (await Told()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_429_is_waited_for_however_often_it_comes()
    {
        await Readers(2);
        var id = await Sent();
        var refusals = 0;
        Telegram.OnChange = one => one == 1 && refusals++ < 30 ? new Delivery(DeliveryState.Retry, Words: "Too Many Requests", RetryAfter: TimeSpan.FromSeconds(3)) : null;
        (await Send(Who.Owner, new RemoveMailing(id))).ShouldBeOk();
        var since = App.Time.GetUtcNow();

        await Until(Run(id));

        Telegram.Removed.Select(one => one.TelegramId).Order().ShouldBe([1, 2]);
        (App.Time.GetUtcNow() - since).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(90));
    }

    [Fact]
    public async Task A_deletion_overtakes_a_new_text()
    {
        await Readers(600);
        var id = await Sent();
        (await Send(Who.Admin, new RewriteMailing { Id = id, Html = "Другое", Sure = true })).ShouldBeOk();
        Telegram.OnChange = _ =>
        {
            if (Telegram.Rewritten.Count == 10) Send(Who.Owner, new RemoveMailing(id)).GetAwaiter().GetResult().ShouldBeOk();
            return null;
        };
        await Run(id);
        Telegram.Rewritten.Count.ShouldBeLessThanOrEqualTo(500);
        (await Shown(id)).Upkeep.ShouldBe(MailingUpkeep.Removing);

        await Run(id);

        Telegram.Removed.Count.ShouldBe(600);
    }
}
