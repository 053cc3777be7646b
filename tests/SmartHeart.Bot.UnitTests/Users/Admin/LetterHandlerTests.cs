using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Users;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Bot.Features.Users.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.UnitTests.Kit;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Users.Admin;

/// <summary>However a letter ends, the admins learn it.</summary>
public sealed class LetterHandlerTests : IAsyncLifetime
{
    private const long Anna = 1001;
    private readonly Topic _topic = new();
    private TestApp _app = null!;
    private LetterToSend _letter = null!;

    public async Task InitializeAsync()
    {
        _app = await TestApp.Start();
        (await _app.Send(new StartBot(), TestActor.User(Anna))).IsOk.ShouldBeTrue();
        (await _app.Send(new DecideConsent(ConsentKind.PersonalData, Granted: true), TestActor.User(Anna))).IsOk.ShouldBeTrue();
        (await _app.Send(new WriteToUser { UserId = 1, MessageIds = [7] }, new TestActor(Role.Admin, 2001))).IsOk.ShouldBeTrue();
        _letter = new LetterToSend((await _app.All<Letter>()).Single().Key, Anna);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task One_that_was_tried_too_often_is_told_of_with_the_reason_and_can_be_repeated()
    {
        _app.Sender.Answer = new Delivery(DeliveryState.Retry, Words: "Bad Gateway");
        (await On(handler => handler.Handle([_letter], default))).ShouldBe(OutboxVerdict.Retry("Bad Gateway"));

        (await On(handler => handler.GiveUp(_letter, "Bad Gateway", default))).ShouldBeTrue();

        var told = _topic.Shown.ShouldHaveSingleItem();
        told.Text.Value.ShouldContain("письмо так и не ушло (Bad Gateway)");
        told.Rows[0].Select(button => button.Text).ShouldContain("🔁 Повторить");
        (await _app.All<Letter>()).Single().State.ShouldBe(LetterState.Refused);
    }

    [Fact]
    public async Task While_nobody_can_be_told_it_is_set_aside_and_its_state_is_final_all_the_same()
    {
        _topic.Answer = new Delivery(DeliveryState.Retry, Words: "Bad Gateway");

        (await On(handler => handler.GiveUp(_letter, "Bad Gateway", default))).ShouldBeFalse();

        (await _app.All<Letter>()).Single().State.ShouldBe(LetterState.Refused);
    }

    [Fact]
    public async Task Why_our_rules_kept_it_is_told_though_telling_it_failed_at_first()
    {
        (await _app.Send(new WithdrawConsent(ConsentKind.PersonalData), TestActor.User(Anna))).IsOk.ShouldBeTrue();
        _topic.Answer = new Delivery(DeliveryState.Retry, Words: "Bad Gateway");
        (await On(handler => handler.Handle([_letter], default))).ShouldNotBeNull();
        _topic.Answer = new Delivery(DeliveryState.Sent);

        (await On(handler => handler.Handle([_letter], default))).ShouldBeNull();

        _topic.Shown[^1].Text.Value.ShouldContain("Человек отозвал согласие");
        _app.Sender.Copies.ShouldBeEmpty();
    }

    private Task<T> On<T>(Func<LetterHandler, Task<T>> act) => _app.InScope(scope => act(new LetterHandler(
        scope.GetRequiredService<ISender>(), scope.GetRequiredService<Actor>(), _app.Sender, _topic, TestSpeech.Speech())));

    private sealed class Topic : ITopicScreens
    {
        public Delivery Answer { get; set; } = new(DeliveryState.Sent);

        public List<Screen> Shown { get; } = [];

        public TimeSpan DelayOf(AdminTopic topic, Screen screen, Anchor? over) => TimeSpan.Zero;

        public Task<Shown> Show(AdminTopic topic, Screen screen, Anchor? over, CancellationToken cancellationToken)
        {
            Shown.Add(screen);
            return Task.FromResult(new Shown(new Anchor(Shown.Count), Answer));
        }
    }
}
