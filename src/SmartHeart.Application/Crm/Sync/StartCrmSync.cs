using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Sync;

/// <summary>An admin starts the synchronisation: it goes on in the background and tells topic main how far it is.</summary>
[Allow(Role.Admin)]
public sealed record StartCrmSync : ICommand<Done>;

internal sealed class StartCrmSyncHandler(ICrm crm, ICrmSyncRuns runs, IOutbox outbox, Journal journal, TimeProvider clock) : ICommandHandler<StartCrmSync, Done>
{
    public async Task<Result<Done>> Handle(StartCrmSync command, CancellationToken cancellationToken)
    {
        if (!crm.IsOn) return CrmErrors.Off;
        if (await runs.Current(cancellationToken) is not null) return CrmErrors.SyncRuns;

        outbox.Add(new CrmSync(clock.GetUtcNow()));
        journal.Done(AuditActions.CrmSyncStarted, "");
        return Done.Ok;
    }
}
