using System.Collections.Immutable;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>
/// Notes that a letter is about to leave: durable before it does. One that had left before, with an outcome that was lost, becomes unknown and does not leave
/// again; one whose person may no longer be written to is refused.
/// </summary>
/// <param name="Key">Names the letter.</param>
[Allow(Role.System)]
public sealed record BeginLetter(Guid Key) : ICommand<LetterBegun>;

internal sealed class BeginLetterHandler(ILetterRepository letters, IUserRepository users) : ICommandHandler<BeginLetter, LetterBegun>
{
    public async Task<Result<LetterBegun>> Handle(BeginLetter command, CancellationToken cancellationToken)
    {
        if (await letters.FindByKey(command.Key, cancellationToken) is not { } letter) return LetterErrors.Gone;
        if (await users.Find(letter.UserId, cancellationToken) is not { } user) return UserErrors.Gone;

        if (letter.State == LetterState.Waiting && Letter.WhyNot(user) is { } refusal) letter.Keep(refusal);
        var leaves = letter.Leave();
        return new LetterBegun(leaves, letter.MessageIds, LetterView.Of(letter, user.Name));
    }
}

/// <summary>Whether to send a letter now.</summary>
/// <param name="Leaves">Else it has been settled before: only tell.</param>
/// <param name="MessageIds">Messages of the admin group.</param>
/// <param name="Letter">The letter as it stands.</param>
public sealed record LetterBegun(bool Leaves, ImmutableArray<int> MessageIds, LetterView Letter);
