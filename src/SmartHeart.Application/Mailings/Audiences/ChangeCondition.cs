using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>An admin turns a condition into its opposite, or takes it away.</summary>
/// <param name="MailingId">The mailing, not started yet.</param>
/// <param name="Version">Of the mailing when the condition was shown (<see cref="AudienceErrors.Changed"/>).</param>
/// <param name="Group">Its group, from 0.</param>
/// <param name="At">Its place in the group, from 0.</param>
/// <param name="Remove">Whether it goes; else it turns.</param>
[Allow(Role.Admin)]
public sealed record ChangeCondition(int MailingId, int Version, int Group, int At, bool Remove) : ICommand<Done>;

internal sealed class ChangeConditionHandler(AudienceChange change) : ICommandHandler<ChangeCondition, Done>
{
    public Task<Result<Done>> Handle(ChangeCondition command, CancellationToken cancellationToken) => change.Make(
        command.MailingId, command.Version,
        audience => command.Remove ? audience.Without(command.Group, command.At) : audience.Turned(command.Group, command.At), cancellationToken);
}
