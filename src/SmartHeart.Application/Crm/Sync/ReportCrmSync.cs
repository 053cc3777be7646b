using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Crm.Sync;

/// <summary>What a synchronisation came to.</summary>
/// <param name="Run">As it ended.</param>
[Allow(Role.System)]
public sealed record ReportCrmSync(CrmSync Run) : IQuery<CrmSyncReport>;

internal sealed class ReportCrmSyncHandler(ICrmLinks links) : IQueryHandler<ReportCrmSync, CrmSyncReport>
{
    public async Task<Result<CrmSyncReport>> Handle(ReportCrmSync query, CancellationToken cancellationToken) =>
        new CrmSyncReport(query.Run, await links.CountUnlinked(cancellationToken));
}

/// <summary>What a synchronisation came to.</summary>
/// <param name="Run">As it ended.</param>
/// <param name="NotFound">How many people with a profile are in no contact.</param>
public sealed record CrmSyncReport(CrmSync Run, int NotFound);
