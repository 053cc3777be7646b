using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Crm;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Crm;

internal sealed class CrmRepository(SmartHeartDbContext context) : ICrmRepository
{
    public async Task<IReadOnlyList<CrmContact>> Contacts(IReadOnlyCollection<int> userIds, CancellationToken cancellationToken) =>
        await context.Set<CrmContact>().Where(contact => userIds.Contains(contact.UserId)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<CrmLead>> Leads(IReadOnlyCollection<int> userIds, CancellationToken cancellationToken) =>
        await context.Set<CrmLead>().Where(lead => userIds.Contains(lead.UserId)).OrderBy(lead => lead.UserId).ThenBy(lead => lead.Id).ToListAsync(cancellationToken);

    public Task<CrmLead?> Lead(long leadId, CancellationToken cancellationToken) =>
        context.Set<CrmLead>().FirstOrDefaultAsync(lead => lead.LeadId == leadId, cancellationToken);

    public void Add(CrmContact contact) => context.Add(contact);

    public void Remove(CrmContact contact) => context.Remove(contact);

    public void Add(CrmLead lead) => context.Add(lead);

    public void Remove(CrmLead lead) => context.Remove(lead);

    public async Task<CrmState> State(CancellationToken cancellationToken)
    {
        if (await context.Set<CrmState>().FirstOrDefaultAsync(cancellationToken) is { } state) return state;

        return context.Add(new CrmState()).Entity;
    }

    public void Add(CrmTrouble trouble) => context.Add(trouble);

    public async Task<IReadOnlyList<CrmStatus>> Statuses(CancellationToken cancellationToken) =>
        await context.Set<CrmStatus>().OrderBy(status => status.PipelineId).ThenBy(status => status.Place).ToListAsync(cancellationToken);

    public async Task ReplaceStatuses(IReadOnlyList<CrmStatus> statuses, CancellationToken cancellationToken)
    {
        context.RemoveRange(await context.Set<CrmStatus>().ToListAsync(cancellationToken));
        context.AddRange(statuses);
    }
}
