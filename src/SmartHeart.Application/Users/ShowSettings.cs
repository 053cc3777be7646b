using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>A person looks at what they have settled. Open without consent, so that a withdrawn one can be given again.</summary>
[Allow(Role.User)]
public sealed record ShowSettings : IQuery<SettingsView>;

internal sealed class ShowSettingsHandler(IUserReads users, IActor actor) : IQueryHandler<ShowSettings, SettingsView>
{
    public async Task<Result<SettingsView>> Handle(ShowSettings query, CancellationToken cancellationToken)
    {
        var settings = actor.UserId is { } id ? await users.Settings(id, cancellationToken) : null;
        return settings is null ? UserErrors.Unknown : settings;
    }
}
