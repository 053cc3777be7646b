using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>A person looks at their profile (<see cref="UserErrors.NoProfile"/> before it is filled).</summary>
[Allow(Role.User, Consent = true)]
public sealed record ShowProfile : IQuery<ProfileView>;

internal sealed class ShowProfileHandler(IUserReads users, IActor actor) : IQueryHandler<ShowProfile, ProfileView>
{
    public async Task<Result<ProfileView>> Handle(ShowProfile query, CancellationToken cancellationToken)
    {
        var profile = actor.UserId is { } id ? await users.Profile(id, cancellationToken) : null;
        return profile is null ? UserErrors.NoProfile : profile;
    }
}
