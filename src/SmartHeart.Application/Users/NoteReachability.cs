using FluentValidation;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Feed;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>Telegram says that a person blocked or unblocked the bot, or they wrote and so can be reached. Of strangers nothing is kept.</summary>
[Allow(Role.User)]
public sealed record NoteReachability(Reachability State) : ICommand<Done>;

internal sealed class NoteReachabilityValidator : AbstractValidator<NoteReachability>
{
    public NoteReachabilityValidator() => RuleFor(x => x.State).IsInEnum();
}

internal sealed class NoteReachabilityHandler(IUserRepository users, IActor actor, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<NoteReachability, Done>
{
    public async Task<Result<Done>> Handle(NoteReachability command, CancellationToken cancellationToken)
    {
        if (await users.Find(actor, cancellationToken) is not { } user) return Done.Ok;

        var now = clock.GetUtcNow();
        if (user.Note(command.State, now))
        {
            var kind = command.State == Reachability.Reachable ? FeedKind.Unblocked : FeedKind.Blocked;
            outbox.Add(new FeedEvent(kind, user.TelegramId, now));
        }

        return Done.Ok;
    }
}
