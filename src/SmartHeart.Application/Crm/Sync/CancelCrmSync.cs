using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Sync;

/// <summary>
/// An admin stops the synchronisation. Its row gives way to one that only says so: whoever has the old one in hand sees that it is gone, before the next page.
/// </summary>
[Allow(Role.Admin)]
public sealed record CancelCrmSync : ICommand<Done>;

internal sealed class CancelCrmSyncHandler(ICrmSyncRuns runs, IOutbox outbox, Journal journal) : ICommandHandler<CancelCrmSync, Done>
{
    public async Task<Result<Done>> Handle(CancelCrmSync command, CancellationToken cancellationToken)
    {
        if (await runs.Current(cancellationToken) is not { IsCancelled: false } run) return CrmErrors.NoSync;

        runs.Drop();
        outbox.Add(run with { IsCancelled = true });
        journal.Done(AuditActions.CrmSyncCancelled, "");
        return Done.Ok;
    }
}
