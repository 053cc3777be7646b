using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Settings;
using SmartHeart.Application.Users;
using SmartHeart.Bot.Features.Feed;
using SmartHeart.Bot.UnitTests.Kit;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Feed;

public sealed class FeedHandlerTests
{
    private readonly TestSender _sender = new();
    private readonly ManualTime _time = new();
    private readonly Switches _settings = new();

    [Fact]
    public async Task What_waits_goes_to_the_events_topic_as_one_message()
    {
        var verdict = await Handle(Event(1), Event(2));

        verdict.ShouldBeNull();
        var (topic, html) = _sender.Topics.ShouldHaveSingleItem();
        topic.ShouldBe(AdminTopic.Events);
        html.ShouldContain("<code>1</code>");
        html.ShouldContain("<code>2</code>");
    }

    [Fact]
    public async Task What_is_switched_off_is_over_and_not_told()
    {
        _settings.Off(FeedKind.ConsentRefused);

        (await Handle(new FeedEvent(FeedKind.ConsentRefused, 7, _time.GetUtcNow(), Domain.Users.ConsentKind.Advertising))).ShouldBeNull();
        _sender.Topics.ShouldBeEmpty();

        await Handle(new FeedEvent(FeedKind.ConsentRefused, 7, _time.GetUtcNow(), Domain.Users.ConsentKind.Advertising), Event(1));
        _sender.Topics.ShouldHaveSingleItem().Html.ShouldNotContain("<code>7</code>");
    }

    [Fact]
    public async Task Profile_is_told_with_its_fields()
    {
        await Handle(new FeedEvent(FeedKind.ProfileFilled, 1001, _time.GetUtcNow()));

        _sender.Topics.Single().Html.ShouldContain("ООО «Ромашка» · +79161234567");
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
        new FeedHandler(new OnlyAnna(), _sender, TestSpeech.Speech(), _time, _settings).Handle(events, CancellationToken.None);

    /// <summary>Knows one person, with a profile.</summary>
    private sealed class OnlyAnna : IUserReads
    {
        public Task<ProfileView?> Profile(int userId, CancellationToken cancellationToken) =>
            Task.FromResult(userId == 12 ? new ProfileView("Анна Петрова", "ООО «Ромашка»", null, "+79161234567") : null);

        public Task<IReadOnlyList<FeedPerson>> People(IReadOnlyCollection<long> telegramIds, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<FeedPerson>>(telegramIds.Contains(1001) ? [new FeedPerson(12, 1001, "Анна Петрова", null, null)] : []);

        public Task<MenuView?> Menu(int userId, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<SettingsView?> Settings(int userId, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    private sealed class Switches : ISettings
    {
        public SettingsSnapshot Now { get; private set; } = SettingsSnapshot.Empty;

        public void Off(string kind) =>
            Now = new(1, Now.ByName.SetItem(SettingNames.Feed(kind), new SettingNow(SettingNames.Feed(kind), FeedSwitches.Off, 1, default)));
    }
}
