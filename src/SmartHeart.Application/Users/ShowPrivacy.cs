using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>A person looks at the policy and at what they agreed to. Open without consent: it is where a withdrawn one is given again.</summary>
[Allow(Role.User)]
public sealed record ShowPrivacy : IQuery<PrivacyView>;

internal sealed class ShowPrivacyHandler(IUserReads users, IActor actor, IPolicy policy) : IQueryHandler<ShowPrivacy, PrivacyView>
{
    public async Task<Result<PrivacyView>> Handle(ShowPrivacy query, CancellationToken cancellationToken)
    {
        var settings = actor.UserId is { } id ? await users.Settings(id, cancellationToken) : null;
        return settings is null ? UserErrors.Unknown : new PrivacyView(settings.PersonalData, settings.Advertising, policy.Url);
    }
}
