using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>An admin sends a letter again that did not arrive, or perhaps did not: the same messages in a letter of their own, once.</summary>
/// <param name="Id">Our id of the letter.</param>
[Allow(Role.Admin)]
public sealed record RepeatLetter(int Id) : ICommand<Done>;

internal sealed class RepeatLetterHandler(ILetterRepository letters, IUserRepository users, IOutbox outbox, Journal journal, TimeProvider clock)
    : ICommandHandler<RepeatLetter, Done>
{
    public async Task<Result<Done>> Handle(RepeatLetter command, CancellationToken cancellationToken)
    {
        if (await letters.Find(command.Id, cancellationToken) is not { } letter) return LetterErrors.Gone;
        if (await users.Find(letter.UserId, cancellationToken) is not { } user) return UserErrors.Gone;

        var again = letter.Repeat(user, clock.GetUtcNow());
        if (again.Error is { } error) return error;

        letters.Add(again.Value);
        outbox.Add(new LetterToSend(again.Value.Key, user.TelegramId), LetterToSend.OrderOf(user.Id));
        journal.Done(AuditActions.UserWrittenTo, $"#{user.Id}", user);
        return Done.Ok;
    }
}
