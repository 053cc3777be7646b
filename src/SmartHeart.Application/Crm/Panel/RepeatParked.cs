using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Panel;

/// <summary>An admin lets something that was set aside be tried again.</summary>
/// <param name="Id">Its key.</param>
[Allow(Role.Admin)]
public sealed record RepeatParked(long Id) : ICommand<Done>;

internal sealed class RepeatParkedHandler(ICrm crm, ParkedLines lines, IOutboxDesk desk, Journal journal) : ICommandHandler<RepeatParked, Done>
{
    public async Task<Result<Done>> Handle(RepeatParked command, CancellationToken cancellationToken)
    {
        if (!crm.IsOn) return CrmErrors.Off;
        if (await lines.Find(command.Id, cancellationToken) is not { } line) return CrmErrors.ParkedGone;

        desk.Repeat(CrmMessage.Type, command.Id);
        journal.Done(AuditActions.CrmRepeated, line.Subject);
        return Done.Ok;
    }
}
