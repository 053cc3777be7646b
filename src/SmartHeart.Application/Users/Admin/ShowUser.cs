using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>An admin looks at a person. A command, since the journal keeps who looked at whom.</summary>
/// <param name="Id">Our id.</param>
[Allow(Role.Admin)]
public sealed record ShowUser(int Id) : ICommand<UserCard>;

internal sealed class ShowUserHandler(IUserCardReads users, Journal journal) : ICommandHandler<ShowUser, UserCard>
{
    public async Task<Result<UserCard>> Handle(ShowUser command, CancellationToken cancellationToken)
    {
        if (await users.Card(command.Id, cancellationToken) is not { } card) return UserErrors.Gone;

        journal.Done(AuditActions.UserViewed, $"#{command.Id}", command.Id);
        return card;
    }
}
