using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Settings;
using SmartHeart.Application.Users;
using SmartHeart.Bot.Features.Feed;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.UnitTests.Kit;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Feed;

public sealed class FeedHandlerTests
{
    private readonly Notices _sender = new();
    private readonly Digests _digests = new();
    private readonly ManualTime _time = new();
    private readonly Switches _settings = new();

    [Fact]
    public async Task What_waits_goes_to_the_events_topic_as_one_message()
    {
        var verdict = await Handle(Event(1), Event(2));

        verdict.ShouldBeNull();
        var (topic, screen) = _sender.Told.ShouldHaveSingleItem();
        topic.ShouldBe(AdminTopic.Events);
        screen.Text.Value.ShouldContain("<code>1</code>");
        screen.Text.Value.ShouldContain("<code>2</code>");
        screen.Rows.ShouldHaveSingleItem().ShouldHaveSingleItem().Data.ShouldBe(TapCodec.Encode(new DigestTap(1, 1)));
        _digests.Kept.ShouldHaveSingleItem().Value.Select(kept => kept.TelegramId).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task One_event_is_told_as_it_is_and_kept_nowhere()
    {
        (await Handle(Event(1))).ShouldBeNull();

        _sender.Told.ShouldHaveSingleItem().Screen.Rows.ShouldBeEmpty();
        _digests.Kept.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_burst_is_one_message_of_figures()
    {
        (await Handle([.. Enumerable.Range(1, FeedPolicy.Most).Select(i => Event(i))])).ShouldBeNull();

        _sender.Told.ShouldHaveSingleItem().Screen.Text.Value.ShouldContain("Остановил бота: <b>300</b>");
        _digests.Kept.ShouldHaveSingleItem().Value.Select(kept => kept.TelegramId).ShouldBe(Enumerable.Range(1, FeedPolicy.Most).Select(i => (long)i));
    }

    [Theory]
    [InlineData(DeliveryState.Sent, true)]
    [InlineData(DeliveryState.Unknown, true)]
    [InlineData(DeliveryState.Retry, false)]
    [InlineData(DeliveryState.Failed, false)]
    public async Task Details_stay_where_the_digest_may_have_arrived(DeliveryState state, bool stay)
    {
        _sender.Answer = new Delivery(state, Words: "words");

        await Handle(Event(1), Event(2));

        _digests.Kept.Count.ShouldBe(stay ? 1 : 0);
    }

    [Fact]
    public async Task While_Telegram_refuses_the_whole_feed_waits_so_that_nothing_overtakes()
    {
        _sender.Answer = new Delivery(DeliveryState.Retry, Words: "Bad Gateway");

        (await Handle(Event(1))).ShouldNotBeNull().Rests.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_switched_off_is_over_and_not_told()
    {
        _settings.Off(FeedKind.ConsentRefused);

        (await Handle(new FeedEvent(FeedKind.ConsentRefused, 7, _time.GetUtcNow(), Domain.Users.ConsentKind.Advertising))).ShouldBeNull();
        _sender.Told.ShouldBeEmpty();

        await Handle(new FeedEvent(FeedKind.ConsentRefused, 7, _time.GetUtcNow(), Domain.Users.ConsentKind.Advertising), Event(1));
        _sender.Told.ShouldHaveSingleItem().Screen.Text.Value.ShouldNotContain("<code>7</code>");
    }

    [Fact]
    public async Task Profile_is_told_with_its_fields()
    {
        await Handle(new FeedEvent(FeedKind.ProfileFilled, 1001, _time.GetUtcNow()));

        _sender.Told.Single().Screen.Text.Value.ShouldContain("ООО «Ромашка» · +79161234567");
    }

    [Fact]
    public async Task A_refusal_for_a_passing_reason_is_tried_again_when_Telegram_says()
    {
        _sender.Answer = new Delivery(DeliveryState.Retry, Words: "Too Many Requests", RetryAfter: TimeSpan.FromSeconds(17));

        var verdict = await Handle(Event(1));

        verdict.ShouldNotBeNull().Park.ShouldBeFalse();
        verdict.After.ShouldBe(TimeSpan.FromSeconds(17));
    }

    [Theory]
    [InlineData(DeliveryState.Unknown)]
    [InlineData(DeliveryState.TopicGone)]
    [InlineData(DeliveryState.ContentFault)]
    [InlineData(DeliveryState.Failed)]
    public async Task What_a_second_try_would_not_mend_or_might_repeat_is_set_aside_with_the_reason(DeliveryState state)
    {
        _sender.Answer = new Delivery(state, Words: "Bad Request");

        var verdict = await Handle(Event(1));

        verdict.ShouldNotBeNull().Park.ShouldBeTrue();
        verdict.Reason.ShouldNotBeEmpty();
    }

    private FeedEvent Event(long person) => new(FeedKind.Blocked, person, _time.GetUtcNow());

    private Task<OutboxVerdict?> Handle(params FeedEvent[] events) =>
        new FeedHandler(new FeedEntries(new OnlyAnna()), _digests, _sender, TestSpeech.Speech(), _time, _settings).Handle(events, CancellationToken.None);

    /// <summary>Knows one person, with a profile.</summary>
    private sealed class OnlyAnna : IUserReads
    {
        public Task<ProfileView?> Profile(int userId, CancellationToken cancellationToken) =>
            Task.FromResult(userId == 12 ? new ProfileView("Анна Петрова", "ООО «Ромашка»", null, "+79161234567") : null);

        public Task<IReadOnlyList<FeedPerson>> People(IReadOnlyCollection<long> telegramIds, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<FeedPerson>>(telegramIds.Contains(1001) ? [new FeedPerson(12, 1001, "Анна Петрова", null, null)] : []);

        public Task<int> CountAgreed(CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<MenuView?> Menu(int userId, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<SettingsView?> Settings(int userId, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    private sealed class Notices : ITopicNotices
    {
        public List<(AdminTopic Topic, Screen Screen)> Told { get; } = [];

        public Delivery Answer { get; set; } = new(DeliveryState.Sent, 1);

        public Task<Delivery> Tell(AdminTopic topic, Screen screen, CancellationToken cancellationToken)
        {
            Told.Add((topic, screen));
            return Task.FromResult(Answer);
        }
    }

    private sealed class Digests : IFeedDigests
    {
        public Dictionary<int, IReadOnlyList<FeedEvent>> Kept { get; } = [];

        public Task<int> Keep(IReadOnlyList<FeedEvent> events, DateTimeOffset at, CancellationToken cancellationToken)
        {
            Kept.Add(Kept.Count + 1, events);
            return Task.FromResult(Kept.Count);
        }

        public Task Forget(int id, CancellationToken cancellationToken) => Task.FromResult(Kept.Remove(id));

        public Task<int?> CountOf(int id, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<KeptEvent>> Events(int id, int from, int places, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<bool> AnyBefore(DateTimeOffset before, CancellationToken cancellationToken) => throw new NotSupportedException();

        public void DropBefore(DateTimeOffset before, int most) => throw new NotSupportedException();
    }

    private sealed class Switches : ISettings
    {
        public SettingsSnapshot Now { get; private set; } = SettingsSnapshot.Empty;

        public void Off(string kind) =>
            Now = new(1, Now.ByName.SetItem(SettingNames.Feed(kind), new SettingNow(SettingNames.Feed(kind), FeedSwitches.Off, 1, default)));
    }
}
