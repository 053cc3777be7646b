using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Crm.Panel;
using SmartHeart.Domain.Crm;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Crm;

internal sealed class CrmPanelReads(SmartHeartDbContext context) : ICrmPanelReads
{
    public Task<CrmStop?> Stop(CancellationToken cancellationToken) => context.Set<CrmState>()
        .Where(state => state.Id == CrmState.TheOne && state.StoppedSince != null)
        .Select(state => (CrmStop?)new CrmStop(state.StoppedSince!.Value, state.Fault ?? CrmFault.Away, state.Words ?? ""))
        .FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<CrmTroubleView>> Troubles(int most, CancellationToken cancellationToken) => await context.Set<CrmTrouble>()
        .OrderByDescending(trouble => trouble.Id).Take(most)
        .Select(trouble => new CrmTroubleView(trouble.Fault, trouble.Words, trouble.At))
        .ToListAsync(cancellationToken);
}
