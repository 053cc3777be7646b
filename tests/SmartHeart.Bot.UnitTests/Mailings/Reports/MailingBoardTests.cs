using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Bot.Features.Mailings.Reports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.UnitTests.Kit;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Mailings.Reports;

/// <summary>One message a mailing: edited in place, over restarts too, and never so often that the group's limit is used up.</summary>
public sealed class MailingBoardTests : IAsyncLifetime
{
    private readonly List<(Screen Screen, Anchor? Over)> _shown = [];
    private TestApp _app = null!;
    private int _mailing;
    private int _lastMessage = 500;
    private TimeSpan _delay;
    private Func<Anchor?, Shown>? _answer;

    public async Task InitializeAsync()
    {
        _app = await TestApp.Start();
        _mailing = await Start();
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task It_is_sent_once_and_edited_from_then_on()
    {
        var board = Board();
        await board.Show(_mailing, default);
        _app.Time.Advance(TimeSpan.FromSeconds(10));
        await board.Show(_mailing, default);

        _shown.Select(one => one.Over?.MessageId).ShouldBe([null, 501]);
    }

    [Fact]
    public async Task After_a_restart_the_same_message_goes_on()
    {
        await Board().Show(_mailing, default);

        await Board().Show(_mailing, default);

        _shown[^1].Over.ShouldNotBeNull().MessageId.ShouldBe(501);
        (await Figures()).BoardMessageId.ShouldBe(501);
    }

    [Fact]
    public async Task Where_the_message_is_gone_the_new_one_is_kept()
    {
        await Board().Show(_mailing, default);
        _answer = _ => new Shown(new Anchor(777), new Delivery(DeliveryState.Sent, 777));

        await Board().Show(_mailing, default);

        (await Figures()).BoardMessageId.ShouldBe(777);
    }

    [Fact]
    public async Task Mere_progress_is_not_shown_more_often_than_every_ten_seconds_nor_when_it_would_have_to_wait()
    {
        var board = Board();
        await board.Show(_mailing, default);
        _app.Time.Advance(TimeSpan.FromSeconds(5));
        await board.Show(_mailing, default);
        _shown.Count.ShouldBe(1);

        _app.Time.Advance(TimeSpan.FromSeconds(5));
        _delay = TimeSpan.FromSeconds(2);
        await board.Show(_mailing, default);
        _shown.Count.ShouldBe(1);

        _delay = TimeSpan.Zero;
        await board.Show(_mailing, default);
        _shown.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Where_the_topic_is_gone_only_what_matters_is_told()
    {
        _answer = _ => new Shown(default, new Delivery(DeliveryState.Sent, 5));
        var board = Board();
        await board.Show(_mailing, default);
        _app.Time.Advance(TimeSpan.FromMinutes(1));
        await board.Show(_mailing, default);
        _shown.Count.ShouldBe(1);

        (await _app.Send(new PauseMailing(_mailing), TestActor.Admin())).Error.ShouldBeNull();
        await board.Show(_mailing, default);
        _shown.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_pause_is_shown_at_once_whatever_the_wait()
    {
        var board = Board();
        await board.Show(_mailing, default);
        _delay = TimeSpan.FromMinutes(1);
        (await _app.Send(new PauseMailing(_mailing), TestActor.Admin())).Error.ShouldBeNull();

        await board.Show(_mailing, default);

        _shown.Count.ShouldBe(2);
        _shown[^1].Screen.Text.Value.ShouldContain("на паузе");
    }

    [Fact]
    public async Task Several_mailings_share_the_groups_limit()
    {
        var other = await Start();
        var board = Board();
        await board.Show(_mailing, default);
        await board.Show(other, default);
        _app.Time.Advance(TimeSpan.FromSeconds(10));
        await board.Show(_mailing, default);
        await board.Show(other, default);
        _shown.Count.ShouldBe(2);

        _app.Time.Advance(TimeSpan.FromSeconds(10));
        await board.Show(_mailing, default);
        await board.Show(other, default);
        _shown.Count.ShouldBe(4);
    }

    [Fact]
    public async Task How_fast_it_is_comes_from_what_was_done_since_the_last_look()
    {
        var board = Board();
        await board.Show(_mailing, default);
        await Settle(0, 100);
        _app.Time.Advance(TimeSpan.FromSeconds(10));
        await board.Show(_mailing, default);
        await Settle(40, 100);
        _app.Time.Advance(TimeSpan.FromSeconds(10));
        await board.Show(_mailing, default);

        _shown[^1].Screen.Text.Value.ShouldContain("4 в секунду, осталось примерно 15 с");
    }

    private MailingBoard Board() => new(
        _app.Services.GetRequiredService<IServiceScopeFactory>(), new Topics(this), TestSpeech.Speech(), new MailingPolicy(), _app.Time);

    private async Task<int> Start()
    {
        var mailing = Mailing.Draft(new MailingContent([new MailingPart(null, Html: "Привет")]), Interests.News, _app.Time.GetUtcNow()).Value;
        mailing.Start(_app.Time.GetUtcNow());
        mailing.Prepared(_app.Time.GetUtcNow());
        await _app.Add(mailing);
        return mailing.Id;
    }

    private async Task<MailingFigures> Figures() => (await _app.All<MailingFigures>()).Single(figures => figures.MailingId == _mailing);

    /// <summary>Says how far it is, past the ledger.</summary>
    private Task<int> Settle(int sent, int total) => _app.Read(db => db.Set<MailingFigures>().Where(figures => figures.MailingId == _mailing)
        .ExecuteUpdateAsync(figures => figures.SetProperty(one => one.Sent, sent).SetProperty(one => one.Total, total)));

    private sealed class Topics(MailingBoardTests test) : ITopicScreens
    {
        public Task<Shown> Show(AdminTopic topic, Screen screen, Anchor? over, CancellationToken cancellationToken)
        {
            topic.ShouldBe(AdminTopic.Mailings);
            test._shown.Add((screen, over));
            return Task.FromResult(test._answer?.Invoke(over) ?? new Shown(over ?? new Anchor(++test._lastMessage), new Delivery(DeliveryState.Sent, test._lastMessage)));
        }

        public TimeSpan DelayOf(AdminTopic topic, Screen screen, Anchor? over) => test._delay;
    }
}
