using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Feed;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>Notes what became of a letter, and what that says about reaching the person.</summary>
/// <param name="Key">Names the letter.</param>
/// <param name="Delivery">What the sender said.</param>
[Allow(Role.System)]
public sealed record SettleLetter(Guid Key, Delivery Delivery) : ICommand<LetterView>;

internal sealed class SettleLetterHandler(ILetterRepository letters, IUserRepository users, IOutbox outbox, CrmOutbox crm, TimeProvider clock)
    : ICommandHandler<SettleLetter, LetterView>
{
    public async Task<Result<LetterView>> Handle(SettleLetter command, CancellationToken cancellationToken)
    {
        if (await letters.FindByKey(command.Key, cancellationToken) is not { } letter) return LetterErrors.Gone;
        if (await users.Find(letter.UserId, cancellationToken) is not { } user) return UserErrors.Gone;

        if (command.Delivery.State == DeliveryState.Retry) letter.Return();
        else letter.Settle(StateOf(command.Delivery.State), command.Delivery.Words);
        if (letter.State == LetterState.Delivered) crm.Tell(new LetterSent(letter.Key, user.TelegramId));
        if (letter.State == LetterState.Blocked) Note(user, Reachability.Blocked);
        if (letter.State == LetterState.Deactivated) Note(user, Reachability.Deactivated);
        return LetterView.Of(letter, user.Name);
    }

    private void Note(User user, Reachability reachability)
    {
        var now = clock.GetUtcNow();
        if (user.Note(reachability, now)) outbox.Add(new FeedEvent(FeedKind.Blocked, user.TelegramId, now));
    }

    private static LetterState StateOf(DeliveryState state) => state switch
    {
        DeliveryState.Sent => LetterState.Delivered,
        DeliveryState.Blocked => LetterState.Blocked,
        DeliveryState.Deactivated => LetterState.Deactivated,
        DeliveryState.Unknown => LetterState.Unknown,
        _ => LetterState.Refused,
    };
}
