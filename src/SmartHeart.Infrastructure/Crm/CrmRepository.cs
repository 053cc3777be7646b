using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Crm;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Crm;

internal sealed class CrmRepository(SmartHeartDbContext context, UnitOfWork unitOfWork, Statements statements) : ICrmRepository
{
    private const int KeptTroubles = 20;

    public async Task<IReadOnlyList<CrmContact>> Contacts(IReadOnlyCollection<int> userIds, CancellationToken cancellationToken) =>
        await context.Set<CrmContact>().AsTracking().Where(contact => userIds.Contains(contact.UserId)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<CrmContact>> Sharing(long contactId, CancellationToken cancellationToken) =>
        await context.Set<CrmContact>().AsTracking().Where(contact => contact.ContactId == contactId).OrderBy(contact => contact.UserId).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<CrmLead>> Leads(IReadOnlyCollection<int> userIds, CancellationToken cancellationToken) =>
        await context.Set<CrmLead>().AsTracking().Where(lead => userIds.Contains(lead.UserId)).OrderBy(lead => lead.UserId).ThenBy(lead => lead.Id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<CrmLead>> LeadsOf(long leadId, CancellationToken cancellationToken) =>
        await context.Set<CrmLead>().AsTracking().Where(lead => lead.LeadId == leadId).ToListAsync(cancellationToken);

    public void Add(CrmContact contact) => context.Add(contact);

    public void Remove(CrmContact contact) => context.Remove(contact);

    public void Add(CrmLead lead) => context.Add(lead);

    public void Remove(CrmLead lead) => context.Remove(lead);

    public async Task<CrmState> State(CancellationToken cancellationToken)
    {
        if (await context.Set<CrmState>().AsTracking().SingleOrDefaultAsync(cancellationToken) is { } state) return state;

        return context.Add(new CrmState()).Entity;
    }

    public void Add(CrmTrouble trouble)
    {
        context.Add(trouble);
        unitOfWork.Defer(statements.TrimCrmTroubles(KeptTroubles));
    }

    public async Task<IReadOnlyList<CrmStatus>> Statuses(CancellationToken cancellationToken) =>
        await context.Set<CrmStatus>().OrderBy(status => status.PipelineId).ThenBy(status => status.Place).ToListAsync(cancellationToken);

    public async Task ReplaceStatuses(IReadOnlyList<CrmStatus> statuses, CancellationToken cancellationToken)
    {
        var kept = await context.Set<CrmStatus>().AsTracking().ToDictionaryAsync(status => (status.PipelineId, status.StatusId), cancellationToken);
        // What stays as it was is not written: the CRM is looked at every hour.
        foreach (var status in statuses)
        {
            if (kept.Remove((status.PipelineId, status.StatusId), out var known)) context.Entry(known).CurrentValues.SetValues(status);
            else context.Add(status);
        }

        context.RemoveRange(kept.Values);
    }
}
