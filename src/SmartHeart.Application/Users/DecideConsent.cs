using FluentValidation;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Feed;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>A person answers one of the two questions, for the policy in force. The same answer twice is one.</summary>
/// <param name="Kind">The question.</param>
/// <param name="Granted">The answer. A no after a yes takes the consent back.</param>
[Allow(Role.User)]
public sealed record DecideConsent(ConsentKind Kind, bool Granted) : ICommand<ConsentDecided>;

internal sealed class DecideConsentValidator : AbstractValidator<DecideConsent>
{
    public DecideConsentValidator() => RuleFor(x => x.Kind).IsInEnum();
}

internal sealed class DecideConsentHandler(
    IUserRepository users, IUserIndex index, Actor actor, IPolicy policy, IConversationStore conversations, IOutbox outbox, CrmOutbox crm, TimeProvider clock)
    : ICommandHandler<DecideConsent, ConsentDecided>
{
    public async Task<Result<ConsentDecided>> Handle(DecideConsent command, CancellationToken cancellationToken)
    {
        if (await users.Find(actor, cancellationToken) is not { } user) return UserErrors.Unknown;

        var (now, version) = (clock.GetUtcNow(), policy.Version);
        var decided = user.Decide(command.Kind, command.Granted, version, now);
        if (decided.Error is { } error) return error;

        var state = user.Current(command.Kind).State;
        if (decided.Value) outbox.Add(new FeedEvent(FeedKindOf(state), user.TelegramId, now, command.Kind));
        // What they said before and nobody could pass on meanwhile.
        if (decided.Value && command.Kind == ConsentKind.PersonalData && state == ConsentState.Given && user.Profile is not null) crm.Tell(new ProfileTold(user.TelegramId));
        if (decided.Value && state == ConsentState.Withdrawn) crm.Tell(new ConsentTaken(command.Kind, now, user.TelegramId));

        var agreed = user.HasConsentTo(version);
        if (!agreed) conversations.End(actor);
        else if (user.IsCalled(actor.DisplayName, actor.Username)) index.Put(user);
        actor.NoteConsent(agreed);
        return new ConsentDecided(command.Kind, state, agreed ? user.NextQuestion(version) : null, user.Profile is not null);
    }

    private static string FeedKindOf(ConsentState state) => state switch
    {
        ConsentState.Given => FeedKind.ConsentGiven,
        ConsentState.Withdrawn => FeedKind.ConsentWithdrawn,
        _ => FeedKind.ConsentRefused,
    };
}

/// <summary>Where the answer leads.</summary>
/// <param name="Kind">The question that was answered.</param>
/// <param name="State">Where they stand with it now.</param>
/// <param name="Ask">The question to put next; null when nothing is open, or they have said no to personal data.</param>
/// <param name="ProfileFilled">Whether there is a profile.</param>
public sealed record ConsentDecided(ConsentKind Kind, ConsentState State, ConsentKind? Ask, bool ProfileFilled);
