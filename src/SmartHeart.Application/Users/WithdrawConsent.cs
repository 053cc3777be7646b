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

/// <summary>
/// A person takes a consent back. Without the one to personal data the content closes, mailings stop and a running form ends; what is stored stays until they
/// have it erased. Without the one to advertising only mailings stop.
/// </summary>
[Allow(Role.User)]
public sealed record WithdrawConsent(ConsentKind Kind) : ICommand<Done>;

internal sealed class WithdrawConsentValidator : AbstractValidator<WithdrawConsent>
{
    public WithdrawConsentValidator() => RuleFor(x => x.Kind).IsInEnum();
}

internal sealed class WithdrawConsentHandler(
    IUserRepository users, Actor actor, IPolicy policy, IConversationStore conversations, IOutbox outbox, CrmOutbox crm, TimeProvider clock)
    : ICommandHandler<WithdrawConsent, Done>
{
    public async Task<Result<Done>> Handle(WithdrawConsent command, CancellationToken cancellationToken)
    {
        if (await users.Find(actor, cancellationToken) is not { } user) return UserErrors.Unknown;

        var now = clock.GetUtcNow();
        if (user.Withdraw(command.Kind, policy.Version, now).Error is { } error) return error;

        outbox.Add(new FeedEvent(FeedKind.ConsentWithdrawn, user.TelegramId, now, command.Kind));
        crm.Tell(new ConsentTaken(command.Kind, now, user.TelegramId));
        if (command.Kind == ConsentKind.PersonalData) conversations.End(actor);
        actor.NoteConsent(user.HasConsentTo(policy.Version));
        return Done.Ok;
    }
}
