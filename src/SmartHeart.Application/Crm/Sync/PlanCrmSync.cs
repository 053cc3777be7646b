using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Sync;

/// <summary>An admin asks what a synchronisation would be about.</summary>
[Allow(Role.Admin)]
public sealed record PlanCrmSync : IQuery<CrmSyncPlan>;

internal sealed class PlanCrmSyncHandler(ICrm crm, ICrmLinks links, ICrmSyncRuns runs) : IQueryHandler<PlanCrmSync, CrmSyncPlan>
{
    public async Task<Result<CrmSyncPlan>> Handle(PlanCrmSync query, CancellationToken cancellationToken)
    {
        if (!crm.IsOn) return CrmErrors.Off;
        if (await runs.Current(cancellationToken) is not null) return CrmErrors.SyncRuns;

        return new CrmSyncPlan(await links.CountUnlinked(cancellationToken));
    }
}

/// <summary>What a synchronisation would be about.</summary>
/// <param name="People">How many people have a profile and no contact.</param>
public sealed record CrmSyncPlan(int People);
