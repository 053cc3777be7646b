using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Scheduling;
using SmartHeart.Bot.Features.Mailings.Scheduling;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.UnitTests.Kit;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Mailings.Scheduling;

public sealed class OverdueHandlerTests : IAsyncLifetime, ITopicScreens
{
    private readonly List<(AdminTopic Topic, Screen Screen)> _shown = [];
    private TestApp _app = null!;
    private DeliveryState _answer = DeliveryState.Sent;

    public async Task InitializeAsync()
    {
        _app = await TestApp.Start();
        var now = _app.Time.GetUtcNow();
        var mailing = Mailing.Draft(new MailingContent([new MailingPart(null, Html: "Новости")]), Interests.News, now).Value;
        mailing.Schedule(now.AddMinutes(1), Repeat.None, now.DateTime, now).IsOk.ShouldBeTrue();
        await _app.Add(mailing);
        _app.Time.Advance(TimeSpan.FromHours(3));
        (await _app.Send(new StartDueMailing(mailing.Id), TestActor.System)).IsOk.ShouldBeTrue();
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Topic_mailings_is_asked_with_both_answers()
    {
        (await Handle()).ShouldBeNull();

        var (topic, screen) = _shown.ShouldHaveSingleItem();
        topic.ShouldBe(AdminTopic.Mailings);
        screen.Text.Value.ShouldContain("Новости");
        screen.Rows[0].Select(button => button.Text).ShouldBe(["▶️ Отправить сейчас", "Не отправлять"]);
    }

    [Fact]
    public async Task What_was_decided_meanwhile_is_not_asked_about()
    {
        (await _app.Send(new DecideOverdue(1, Send: false), TestActor.Admin())).IsOk.ShouldBeTrue();

        (await Handle()).ShouldBeNull();

        _shown.ShouldBeEmpty();
    }

    [Fact]
    public async Task While_telegram_is_away_it_is_asked_again_later()
    {
        _answer = DeliveryState.Retry;

        (await Handle()).ShouldBe(OutboxVerdict.Retry("later"));
    }

    TimeSpan ITopicScreens.DelayOf(AdminTopic topic, Screen screen, Anchor? over) => TimeSpan.Zero;

    Task<Shown> ITopicScreens.Show(AdminTopic topic, Screen screen, Anchor? over, CancellationToken cancellationToken)
    {
        _shown.Add((topic, screen));
        return Task.FromResult(new Shown(new Anchor(5), new Delivery(_answer, 5, "later")));
    }

    private Task<OutboxVerdict?> Handle() => _app.InScope(scope => new OverdueHandler(
        (IMailingReads)scope.GetService(typeof(IMailingReads))!, this, TestSpeech.Speech()).Handle([new MailingOverdue(1)], default));
}
