using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>Before the form: may this person be written to at all?</summary>
/// <param name="UserId">Our id of the person.</param>
[Allow(Role.Admin)]
public sealed record OpenLetter(int UserId) : IQuery<WriteToUser>;

internal sealed class OpenLetterHandler(IUserRepository users) : IQueryHandler<OpenLetter, WriteToUser>
{
    public async Task<Result<WriteToUser>> Handle(OpenLetter query, CancellationToken cancellationToken)
    {
        if (await users.Find(query.UserId, cancellationToken) is not { } user) return UserErrors.Gone;

        return Letter.WhyNot(user) is { } refused ? refused : new WriteToUser { UserId = user.Id, Name = user.Name };
    }
}
