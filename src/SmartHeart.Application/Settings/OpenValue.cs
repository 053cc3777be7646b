using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>An owner is about to set a rule of work: the draft of the form.</summary>
/// <param name="Kind">Which.</param>
[Allow(Role.Owner)]
public sealed record OpenValue(ValueKind Kind) : IQuery<ChangeValue>;

internal sealed class OpenValueHandler(ISettings settings, IUserReads users) : IQueryHandler<OpenValue, ChangeValue>
{
    public async Task<Result<ChangeValue>> Handle(OpenValue query, CancellationToken cancellationToken) => new ChangeValue
    {
        Kind = query.Kind,
        Version = settings.Now.VersionOf(SettingNames.Value(query.Kind)),
        Agreed = query.Kind == ValueKind.PolicyVersion ? await users.CountAgreed(cancellationToken) : 0,
    };
}
