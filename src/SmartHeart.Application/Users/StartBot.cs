using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Feed;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>A person presses Start. The first time they are stored with where they came from.</summary>
/// <param name="Payload">The deep-link payload, null without one.</param>
[Allow(Role.User)]
public sealed record StartBot(string? Payload = null) : ICommand<StartView>;

internal sealed class StartBotHandler(IUserRepository users, IUserIndex index, IActor actor, IPolicy policy, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<StartBot, StartView>
{
    public async Task<Result<StartView>> Handle(StartBot command, CancellationToken cancellationToken)
    {
        var user = await users.Find(actor, cancellationToken);
        var isNew = user is null;
        if (user is null) user = Welcome(command.Payload);
        else WelcomeBack(user);

        return new StartView(isNew, user.NextQuestion(policy.Version), actor.DisplayName, user.Profile is not null, policy.Url);
    }

    private User Welcome(string? payload)
    {
        var now = clock.GetUtcNow();
        var user = User.Arrive(actor.TelegramId, payload, now);
        users.Welcome(user);
        outbox.Add(new FeedEvent(FeedKind.UserArrived, actor.TelegramId, now));
        return user;
    }

    private void WelcomeBack(User user)
    {
        var now = clock.GetUtcNow();
        if (user.Seen(now)) outbox.Add(new FeedEvent(FeedKind.Unblocked, user.TelegramId, now));
        if (user.HasConsentTo(policy.Version) && user.IsCalled(actor.DisplayName, actor.Username)) index.Put(user);
    }
}

/// <summary>How to greet.</summary>
/// <param name="IsNew">Never seen before.</param>
/// <param name="Ask">The question to put next; null when nothing is open.</param>
/// <param name="Name">The name Telegram shows for them. Plain text.</param>
/// <param name="ProfileFilled">Whether there is a profile.</param>
/// <param name="Policy">Where the policy can be read; null when none is configured.</param>
public sealed record StartView(bool IsNew, ConsentKind? Ask, string? Name, bool ProfileFilled, Uri? Policy);
