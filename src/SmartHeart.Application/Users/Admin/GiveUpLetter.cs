using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>
/// Nobody will try a letter any more: it comes to an end that admins see, and may send again themselves. One that was settled and only could not be told of
/// stays as it is.
/// </summary>
/// <param name="Key">Names the letter.</param>
/// <param name="Reason">Why the last attempt failed.</param>
[Allow(Role.System)]
public sealed record GiveUpLetter(Guid Key, string Reason) : ICommand<LetterView>;

internal sealed class GiveUpLetterHandler(ILetterRepository letters, IUserRepository users) : ICommandHandler<GiveUpLetter, LetterView>
{
    public async Task<Result<LetterView>> Handle(GiveUpLetter command, CancellationToken cancellationToken)
    {
        if (await letters.FindByKey(command.Key, cancellationToken) is not { } letter) return LetterErrors.Gone;
        if (await users.Find(letter.UserId, cancellationToken) is not { } user) return UserErrors.Gone;

        letter.GiveUp(command.Reason);
        return LetterView.Of(letter, user.Name);
    }
}
