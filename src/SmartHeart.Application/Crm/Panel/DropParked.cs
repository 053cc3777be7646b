using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Panel;

/// <summary>An admin decides that something which was set aside never reaches the CRM.</summary>
/// <param name="Id">Its key.</param>
[Allow(Role.Admin)]
public sealed record DropParked(long Id) : ICommand<Done>;

internal sealed class DropParkedHandler(ParkedLines lines, IOutboxDesk desk, Journal journal) : ICommandHandler<DropParked, Done>
{
    public async Task<Result<Done>> Handle(DropParked command, CancellationToken cancellationToken)
    {
        if (await lines.Find(command.Id, cancellationToken) is not { } line) return CrmErrors.ParkedGone;

        desk.Drop(CrmMessage.Type, command.Id);
        journal.Done(AuditActions.CrmDropped, line.Subject);
        return Done.Ok;
    }
}
