using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Panel;

/// <summary>An admin lets all that was set aside be tried again.</summary>
[Allow(Role.Admin)]
public sealed record RepeatAllParked : ICommand<ParkedRepeated>;

internal sealed class RepeatAllParkedHandler(ICrm crm, IOutboxDesk desk, Journal journal) : ICommandHandler<RepeatAllParked, ParkedRepeated>
{
    public async Task<Result<ParkedRepeated>> Handle(RepeatAllParked command, CancellationToken cancellationToken)
    {
        if (!crm.IsOn) return CrmErrors.Off;
        if ((await desk.Backlog(CrmMessage.Type, cancellationToken)).Parked is not (> 0 and var parked)) return CrmErrors.ParkedGone;

        desk.Repeat(CrmMessage.Type, null);
        journal.Done(AuditActions.CrmRepeated, "all");
        return new ParkedRepeated(parked);
    }
}

/// <summary>What is tried again.</summary>
/// <param name="Count">How many.</param>
public sealed record ParkedRepeated(int Count);
